using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

/// <summary>Holds what a feed says against the JSON twins of a site, fact by fact.</summary>
internal sealed partial class FeedComparison
{
    /// <summary>Reasons that are the comparison's own; the others are the import's.</summary>
    public const string Noise = "equal but for digits behind the fifteenth, the noise of a binary fraction",
        ModelsLimit = "a limit the row does not state: its model's",
        ModelsModality = "modalities the row does not state: its model's",
        ModelsCapability = "a capability the row does not state: its model's",
        NotModels = "a limit the row does not state, and its model's contradicts the row: not applicable",
        Conflict = "another source says otherwise, and the twin names both",
        DatesOfOthers = "the state follows from a date that another source knows",
        UnknownHere = "how it is billed is not known here, but to another source",
        ZeroHere = "a price of 0 beside a real one, which contradicts nobody's price",
        OtherBilling = "billed otherwise by another source, which is a conflict of its own";

    private readonly FeedSite _site;
    private readonly ImportFeed _feed;
    private readonly ILookup<string, LeftOut> _leftOut;

    private FeedComparison(FeedSite site, ImportFeed feed)
    {
        (_site, _feed) = (site, feed);
        _leftOut = site.Summaries[feed].LeftOut.ToLookup(value => value.Row);
    }

    /// <summary>How many facts are equal.</summary>
    public int Equal { get; private set; }

    /// <summary>Facts that are not, and why that is right.</summary>
    public List<(string Reason, string Fact)> Exceptions { get; } = [];

    /// <summary>Facts that are not, and nobody says why.</summary>
    public List<string> Wrong { get; } = [];

    public static FeedComparison Of(FeedSite site, ImportFeed feed, IReadOnlyList<StatedOffering> rows, ILookup<string, Stated>? models = null)
    {
        var comparison = new FeedComparison(site, feed);
        var ofModels = rows.SelectMany(row => row.Facts, (row, fact) => (row.Model, fact)).ToLookup(row => row.Model, row => row.fact);
        foreach (var offering in rows.GroupBy(row => (row.Provider, row.ModelId)))
        {
            if (!site.Twins.TryGetValue(offering.Key, out var twin))
            {
                comparison.Wrong.Add($"{offering.Key} has no page");
                continue;
            }

            foreach (var row in offering)
                foreach (var fact in row.Facts) comparison.Compare(twin, row, fact);
            if (site.Summaries.Count == 1) comparison.NothingElse(twin, offering, [.. ofModels[twin.Text("model")], .. models?[twin.Text("model")] ?? []]);
        }

        return comparison;
    }

    private void Compare(Twin twin, StatedOffering row, Stated fact)
    {
        var shown = twin.Facts.GetValueOrDefault(fact.Path);
        var said = $"{row.Row}: {fact.Path} {fact.Value}, the page {shown ?? "nothing"}";
        if (shown is not null && IsSame(fact.Path, fact.Value, shown)) Equal++;
        else if (shown is not null && IsNoise(fact.Path, fact.Value, shown)) Exceptions.Add((Noise, said));
        else if (IsConflict(twin, fact)) Exceptions.Add((Conflict, said));
        else if (_leftOut[row.Row].FirstOrDefault(value => value.Field == fact.Field || value.Field == fact.Path) is { Reason: { } reason }) Exceptions.Add((reason, said));
        else if (_site.Summaries.Count > 1 && OfOthers(twin, fact) is { } others) Exceptions.Add((others, said));
        else Wrong.Add(said);
    }

    /// <summary>Nothing stands on the page that no row says: prices are the offering's own, limits, modalities and abilities may be the model's.</summary>
    private void NothingElse(Twin twin, IEnumerable<StatedOffering> rows, List<Stated> ofModel)
    {
        var said = rows.SelectMany(row => row.Facts, (_, fact) => fact.Path).ToHashSet();
        foreach (var (path, value) in twin.Facts)
            if (said.Contains(path) || path == "state") continue;
            else if (ReasonFor(path, value, ofModel) is { } reason) Exceptions.Add((reason, $"{twin.Provider} {twin.ModelId}: {path} {value}"));
            else Wrong.Add($"{twin.Provider} {twin.ModelId}: {path} {value}, which no row says");
    }

    private static string? ReasonFor(string path, string value, List<Stated> ofModel)
    {
        var head = path.Split('.')[0];
        if (head == "limits" && value == TwinFacts.DoesNotApply && ofModel.Exists(fact => fact.Path == path)) return NotModels;
        if (!ofModel.Exists(fact => fact.Path == path && IsSame(path, fact.Value, value))) return null;
        return head switch { "limits" => ModelsLimit, "modalities" => ModelsModality, "capabilities" => ModelsCapability, _ => null };
    }

    /// <summary>True when the twin names the value as what this feed says.</summary>
    private bool IsConflict(Twin twin, Stated fact)
    {
        var field = fact.Path.StartsWith("cost.units.", StringComparison.Ordinal) ? UnitMarks().Replace(fact.Path, "") : fact.Path;
        return ConflictsOf(twin).Any(conflict => Text(conflict, "field") == field
            && Text(conflict, "value").TrimStart('$').Split(' ')[0] is var value && (IsSame(fact.Path, fact.Value, value) || IsNoise(fact.Path, fact.Value, value)));
    }

    /// <summary>Why a fact may differ from what another feed says without a conflict of its own.</summary>
    private string? OfOthers(Twin twin, Stated fact)
    {
        if (fact.Path == "state" && twin.Facts.ContainsKey("retires")) return DatesOfOthers;
        if (fact is { Path: "billing", Value: "unknown" }) return UnknownHere;
        if (fact.Value == TwinFacts.DoesNotApply) return ZeroHere;
        return fact.Path.StartsWith("cost.", StringComparison.Ordinal) && ConflictsOf(twin).Any(conflict => Text(conflict, "field") == "billing") ? OtherBilling : null;
    }

    private IEnumerable<JsonElement> ConflictsOf(Twin twin) => twin.List("conflicts").Where(conflict => Text(conflict, "source") == _feed.Url());

    private static string Text(JsonElement owner, string key) => owner.GetProperty(key).GetString()!;

    private static bool IsSame(string path, string stated, string shown)
    {
        if (stated == shown) return true;
        if (path.StartsWith("modalities.", StringComparison.Ordinal)) return stated == TwinFacts.Set(shown.Split(','));
        return IsNumber(path, stated, shown) && Twin.Number(stated) == Twin.Number(shown);
    }

    private static bool IsNoise(string path, string stated, string shown) =>
        IsNumber(path, stated, shown) && Math.Abs(Twin.Number(stated) - Twin.Number(shown)) < Math.Abs(Twin.Number(stated)) * 1e-14m;

    private static bool IsNumber(string path, string stated, string shown) =>
        (path.StartsWith("cost.", StringComparison.Ordinal) || path.StartsWith("limits.", StringComparison.Ordinal)) && stated != TwinFacts.DoesNotApply && shown != TwinFacts.DoesNotApply;

    [GeneratedRegex(@"(?<= )per |[()]")]
    private static partial Regex UnitMarks();
}
