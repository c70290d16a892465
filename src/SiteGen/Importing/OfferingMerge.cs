using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>
/// Brings what a feed says into an offering that a file already holds. The feed owns what it wrote itself: everything when the offering was imported from it
/// (<c>method: import</c>, the feed's address first in <c>source</c>), otherwise the fields that its entry in <c>source</c> names. What it owns is updated, what nobody
/// stated is filled in, and where somebody else stated something else that stays and the difference becomes a conflict.
/// </summary>
internal sealed class OfferingMerge
{
    private readonly OfferingState _before;
    private readonly FactSheet _model;
    private readonly FactSheet _after;
    private readonly string _feed;
    private readonly DateOnly _date;
    private readonly Action<FactPath, string> _leave;
    private readonly bool _isMain;
    private readonly HashSet<string> _ownFields;
    private readonly HashSet<string> _othersFields;
    private readonly List<string> _filled = [];
    private readonly List<Conflict> _conflicts = [];
    private bool _updates;
    private bool _repriced;

    private OfferingMerge(OfferingState before, FactSheet model, string feed, DateOnly date, Action<FactPath, string> leave)
    {
        (_before, _model, _after, _feed, _date, _leave) = (before, model, before.Facts.Copy(), feed, date, leave);
        var own = before.Sources.FirstOrDefault(source => source.Url == feed);
        _isMain = before.Method == "import" && before.Sources.Count > 0 && before.Sources[0].Url == feed && own!.Fields.Count == 0;
        _ownFields = [.. own?.Fields ?? []];
        _othersFields = [.. before.Sources.Where(source => source.Url != feed).SelectMany(source => source.Fields)];
    }

    /// <summary>The offering afterwards; null when the file's facts are from a later day than the feed's.</summary>
    /// <param name="before">As the file has it.</param>
    /// <param name="model">What the model states, which the offering has where it states nothing.</param>
    /// <param name="says">What the feed says.</param>
    /// <param name="feed">The feed's address.</param>
    /// <param name="date">The feed's day.</param>
    /// <param name="refresh">Whether to move the date of an unchanged offering.</param>
    /// <param name="leave">Told of what the feed says and the file cannot take.</param>
    public static OfferingState? Of(
        OfferingState before, FactSheet model, FactSheet says, string feed, DateOnly date, bool refresh, Action<FactPath, string> leave)
    {
        var merge = new OfferingMerge(before, model, feed, date, leave);
        if (merge._isMain && before.Verified is { } seen && seen.Earliest > date) return null;
        return merge.Run(says, refresh);
    }

    private OfferingState Run(FactSheet says, bool refresh)
    {
        var billing = FactPath.Of("billing");
        var mayPrice = Billing(billing, says[billing]);
        foreach (var (path, value) in says.All)
            if (path != billing && (path.Head != "cost" || mayPrice || IsMainPrice(path))) Bring(path, value);

        if (_isMain && LimitsFit.TakeOffInput(_after) is { } input) _leave(LimitsFit.Input, input);
        if (_isMain) LimitsFit.Mend(_after, _model);
        bool SaidAgain(Conflict old) => _conflicts.Exists(conflict => conflict.Field == old.Field && conflict.Value == old.Value);
        List<Conflict> kept = [.. _before.Conflicts.Where(old => old.Source != _feed || SaidAgain(old))];
        var fresh = _conflicts.Where(conflict => !kept.Exists(old => old.Source == _feed && old.Field == conflict.Field && old.Value == conflict.Value));
        var day = PartialDate.Of(_date);
        var facts = _updates || (refresh && _isMain && (_before.Verified is not { } seen || seen < day));
        return _before with
        {
            Facts = _after,
            Conflicts = [.. kept, .. fresh],
            Sources = Sources(),
            History = _repriced ? History(day) : _before.History,
            Verified = facts ? day : _before.Verified,
        };
    }

    /// <summary>Decides how the offering is paid for first, since prices next to "free" would contradict the file; true when prices may be filled in.</summary>
    private bool Billing(FactPath path, string? says)
    {
        var stated = _after[path];
        if (says is null or "unknown" || stated == says) return true;
        if (stated is null or "unknown" || Owns(path, stated))
        {
            if (stated is not null and not "unknown" || _isMain) _updates = true;
            _after[path] = says;
            if (!_isMain && !_ownFields.Contains("billing")) _filled.Add("billing");
            return true;
        }

        _conflicts.Add(new Conflict("billing", says, _feed, PartialDate.Of(_date)));
        return false;
    }

    /// <summary>The two prices everybody asks for are worth a conflict even where billing differs.</summary>
    private static bool IsMainPrice(FactPath path) => path == FactPath.Of(TokenMeter.Input) || path == FactPath.Of(TokenMeter.Output);

    private void Bring(FactPath path, string value)
    {
        var stated = _after[path] ?? (FactText.IsShared(path) ? _model[path] : null);
        if (path == LimitsFit.Context && stated == FactSheet.DoesNotApply && _after.Number(LimitsFit.Input) is not null) stated = null; // LimitsFit's own doing
        if (stated is not null && FactSheet.Same(path, stated, value)) return;
        var owns = stated is not null && Owns(path, stated);
        if (!owns && (stated is not null || !CanBeFilled(path, value)))
        {
            if (_isMain && stated is null) _leave(path, value); // its own offering: there is nobody to disagree with
            else Disagree(path, value);
            return;
        }

        if (owns || _isMain) _updates = true;
        if (owns && path.Head == "cost" && stated != FactSheet.DoesNotApply) _repriced = true;
        if (stated is null && !_isMain && path.ToString() is { Length: <= 120 } field) _filled.Add(field);
        _after[path] = value;
    }

    /// <summary>A feed's "does not apply" and its prose are no contradiction of what somebody states.</summary>
    private void Disagree(FactPath path, string value)
    {
        if (value == FactSheet.DoesNotApply || path.Head is "notes" or "url" or "supported_parameters") return;
        var says = path.Head switch { "cost" => CostText.Say(path, value), "limits" => $"{value} tokens", _ => value };
        if (path.ToString().Length <= 120 && says.Length <= 200) _conflicts.Add(new Conflict(path.ToString(), says, _feed, PartialDate.Of(_date)));
    }

    private bool Owns(FactPath path, string stated) =>
        _isMain ? !_othersFields.Contains(path.ToString()) && (stated.Length > 0) : _ownFields.Contains(path.ToString());

    /// <summary>What is filled in must not contradict what stands there: CONTENT.md's checks, and no tier between somebody else's tiers.</summary>
    private bool CanBeFilled(FactPath path, string value)
    {
        decimal? Effective(FactPath limit) => _after[limit] is not null || _isMain ? _after.Number(limit) : _model.Number(limit);
        var billing = _after["billing"];
        if (path.Head == "cost" && (billing is "free" or "subscription" or "dynamic" or "contact")) return _isMain && billing is "subscription" or "dynamic";
        var number = FeedNumber.Parse(value);
        return (path.Head, path.Last) switch
        {
            ("limits", "input") => Effective(LimitsFit.Context) is not { } context || number <= context,
            ("limits", "context") => Effective(LimitsFit.Input) is not { } input || number >= input,
            ("cost", "cache_read") => _after.Number(path.Parent.Then("input")) is not { } price || number is null || number <= price,
            ("deprecated", _) => _after["retires"] is null || value == "true",
            ("cost", _) when path.Parent.Parent.Last == "tiers" && !_isMain => !_before.Facts.HasAnyBelow(path.Parent.Parent) || _before.Facts.HasAnyBelow(path.Parent),
            _ => true,
        };
    }

    private IReadOnlyList<Source> Sources()
    {
        if (_before.Sources.All(source => source.Url != _feed)) return [.. _before.Sources, new Source(_feed, _filled)];
        if (_isMain || _filled.Count == 0) return _before.Sources;
        return [.. _before.Sources.Select(source => source.Url == _feed ? source with { Fields = [.. source.Fields, .. _filled] } : source)];
    }

    /// <summary>Prices per token and per unit can stand in a history; tiers and variants cannot.</summary>
    private IReadOnlyList<FrontMatterNode> History(PartialDate to)
    {
        if (_before.Verified is not { } from || from >= to) return _before.History;
        if (_before.History.Count > 0 && _before.History[^1] is MapNode last && last.Entries.FirstOrDefault(entry => entry.Key == "to").Value is ScalarNode { Text: var end }
            && PartialDate.Parse(end) is { } ended && ended > from) from = ended;
        var old = new FactSheet();
        foreach (var (path, value) in _before.Facts.All)
            if (value != FactSheet.DoesNotApply && (path.Parent == CostDraft.Usual || path.Parent == CostDraft.Usual.Then("units"))) old[path] = value;
        if (from >= to || CostText.Node(old) is not { } prices) return _before.History;
        var flow = prices.Entries.All(entry => entry.Key != "units");
        return [.. _before.History, new MapNode([("from", FrontMatterNode.OfWord(from.ToString())), ("to", FrontMatterNode.OfWord(to.ToString())), .. prices.Entries], flow)];
    }
}
