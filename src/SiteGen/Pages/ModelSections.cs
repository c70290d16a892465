using SiteGen.Domain;
using SiteGen.Pages.Derived;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>An id as it is sent to a provider.</summary>
/// <param name="Id">Byte for byte.</param>
/// <param name="Providers">Who calls it so, in words.</param>
public sealed record IdView(string Id, string Providers)
{
    /// <summary>The id as code.</summary>
    public Markdown Code => MarkdownPiece.Code(Id);

    internal static IReadOnlyList<IdView> Of(IReadOnlyList<PriceRow> rows)
    {
        var providers = new OrderedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (id, name) = (row.Offering.ModelId, row.Offering.Provider.Text);
            if (!providers.TryGetValue(id, out var names)) providers.Add(id, [name]);
            else if (!names.Contains(name, StringComparer.Ordinal)) names.Add(name);
        }

        List<IdView> views = new(providers.Count);
        foreach (var (id, names) in providers) views.Add(new IdView(id, Format.List(names)));
        return views;
    }
}

/// <summary>What a reader must know first about a model that is not simply available, or has a successor.</summary>
/// <param name="Word">The lifecycle word, for a theme's class names.</param>
/// <param name="Label">In a word.</param>
/// <param name="Text">A sentence or two with their dates.</param>
/// <param name="Successor">What replaces it; null when nobody said.</param>
public sealed record BannerView(string Word, string Label, string Text, PageLink? Successor)
{
    internal static BannerView? Of(SiteContext context, Model model, Lifecycle state)
    {
        var successor = model.Successor is { } id ? context.Catalog.Find(id) : null;
        var enders = state == Lifecycle.Active ? Enders(model, context.Catalog.Date) : "";
        if (state == Lifecycle.Active && successor is null && enders.Length == 0) return null;
        var label = state != Lifecycle.Active ? Vocabulary.Lifecycles.Label(state) : successor is not null ? "Superseded" : "Ends at some providers";
        return new BannerView(
            Vocabulary.Lifecycles.Word(state), label, $"{Sentence(context, model, state)}{enders}{(successor is null ? "" : SuccessorEnds(model, successor))}",
            successor is null ? null : context.LinkTo(successor));
    }

    /// <summary>What is to end of a model that goes on elsewhere.</summary>
    private static string Enders(Model model, DateOnly date)
    {
        var enders = model.Offerings.Those(offering => offering.Retires?.Earliest > date);
        return enders.Count == 0 ? "" : string.Concat(
            enders.OrderBy(offering => offering.Retires).Select(offering => $" {offering.Provider.Name} ends it on {offering.Retires}.").Distinct(StringComparer.Ordinal));
    }

    /// <summary>A successor that the same provider ends no later is no way out there.</summary>
    private static string SuccessorEnds(Model model, Model successor)
    {
        foreach (var offering in model.Offerings)
            foreach (var next in successor.Offerings)
                if (ReferenceEquals(next.Provider, offering.Provider) && next.Retires is { } end && offering.Retires is { } own && end.Earliest <= own.Latest)
                    return $" {next.Provider.Name} ends its successor, {successor.Name}, on {end}, no later.";
        return "";
    }

    private static string Sentence(SiteContext context, Model model, Lifecycle state)
    {
        var here = model.Offerings.Where(offering => context.Catalog.StateOf(offering) == state).ToList();
        var last = SiteContext.Latest(here, static offering => offering.Retires);
        var since = here.Select(offering => offering.Deprecated).Where(date => date is not null).OrderBy(date => date!.Value.Earliest).FirstOrDefault();
        var many = model.Offerings.Count > 1;
        return state switch
        {
            Lifecycle.Retired => many ? $"It no longer answers on any provider listed here; the last one ended it on {last}." : $"It no longer answers since {last}.",
            Lifecycle.Retiring => $"It stops answering on {last}{(many ? ", on the last of the providers listed here" : "")}.{(since is null ? "" : $" Deprecated since {since}.")}",
            Lifecycle.Deprecated => $"Its providers advise against it{(since is null ? "" : $" since {since}")}.{(last is null ? " No end is announced." : $" It stops answering on {last}.")}",
            Lifecycle.Active => "It is still available.",
            _ => "Not generally available yet: it can change or be withdrawn.",
        };
    }
}

/// <summary>Limits of offerings beside the model's.</summary>
/// <param name="Links">The offerings; at least one.</param>
/// <param name="Limits">As served there.</param>
/// <param name="Modalities">As served there.</param>
public sealed record LimitRow(IReadOnlyList<PageLink> Links, LimitsView Limits, ModalitiesView Modalities)
{
    /// <summary>The offerings, named.</summary>
    public string Names => SharedRows.Names(Links);

    internal static IReadOnlyList<LimitRow> Of(IReadOnlyList<OfferingView> offerings, LimitsView limits, ModalitiesView modalities) =>
        offerings.All(offering => offering.Limits == limits && SameWords(offering.Modalities, modalities))
            ? []
            : SharedRows.Of<LimitRow>(
                offerings, offering => [new([offering.Link], offering.Limits, offering.Modalities)],
                row => $"{row.Limits.Context.Text}|{row.Limits.Input.Text}|{row.Limits.Output.Text}|{row.Modalities.Input.Text}|{row.Modalities.Output.Text}",
                (row, links) => row with { Links = links });

    private static bool SameWords(ModalitiesView one, ModalitiesView other) => ReferenceEquals(one, other) || (one.Input == other.Input && one.Output == other.Output);

    internal static int Length(LimitRow row) =>
        20 + row.Names.Length + row.Limits.Context.Text.Length + row.Limits.Input.Text.Length + row.Limits.Output.Text.Length + row.Modalities.Input.Text.Length + row.Modalities.Output.Text.Length;
}

/// <summary>Capabilities that offerings have or lack unlike the model.</summary>
/// <param name="Links">The offerings; at least one.</param>
/// <param name="Supported">What is supported only here, as a list in words; null when nothing is.</param>
/// <param name="NotSupported">What is not supported here, as a list in words; null when nothing differs so.</param>
public sealed record CapabilityRow(IReadOnlyList<PageLink> Links, string? Supported, string? NotSupported)
{
    /// <summary>The offerings, named.</summary>
    public string Names => SharedRows.Names(Links);

    internal static IReadOnlyList<CapabilityRow> Of(IReadOnlyList<OfferingView> offerings, IReadOnlyList<BadgeView> capabilities) => SharedRows.Of<CapabilityRow>(
        offerings, offering => Of(offering, capabilities) is { } row ? [row] : [],
        row => $"{row.Supported}|{row.NotSupported}", (row, links) => row with { Links = links });

    /// <summary>Of one offering; null when it is like the model.</summary>
    private static CapabilityRow? Of(OfferingView offering, IReadOnlyList<BadgeView> capabilities)
    {
        var (supported, notSupported) = (Unlike(offering, capabilities, true), Unlike(offering, capabilities, false));
        return supported is null && notSupported is null ? null : new CapabilityRow([offering.Link], supported, notSupported);
    }

    internal static int Length(CapabilityRow row) => 40 + row.Names.Length + (row.Supported?.Length ?? 0) + (row.NotSupported?.Length ?? 0);

    private static string? Unlike(OfferingView offering, IReadOnlyList<BadgeView> capabilities, bool supported)
    {
        if (ReferenceEquals(offering.Capabilities, capabilities)) return null;
        List<string>? labels = null;
        for (var i = 0; i < capabilities.Count; i++)
            if (offering.Capabilities[i].Supported == supported && capabilities[i].Supported != supported) (labels ??= []).Add(capabilities[i].Label);
        return labels is null ? null : string.Join(", ", labels);
    }
}

/// <summary>What is known of a model's weights.</summary>
/// <param name="Open">Whether they can be had: "yes", "no" or unknown.</param>
/// <param name="IsOpen">null when not known.</param>
/// <param name="License">An SPDX id or a name.</param>
/// <param name="LicenseUrl">null when not known.</param>
/// <param name="Parameters">How many there are.</param>
/// <param name="ActiveParameters">How many work on one token.</param>
/// <param name="Places">Where they are; each with its format as note.</param>
public sealed record WeightsView(
    TextCell Open, bool? IsOpen, TextCell License, string? LicenseUrl, TokensCell Parameters, TokensCell ActiveParameters, IReadOnlyList<OutsideLink> Places)
{
    /// <summary>The licence, linked where its text is known.</summary>
    public Markdown LicenseTwin => LicenseUrl is { } url ? MarkdownPiece.Link(License.Text, url) : License.Value is { } license ? MarkdownPiece.Code(license) : new Markdown(License.Text);

    /// <summary>null when nothing is stated.</summary>
    internal static WeightsView? Of(Model model) =>
        model is { OpenWeights: null, License: null, Parameters: null, ActiveParameters: null, Weights.Count: 0 }
            ? null
            : new WeightsView(
                TextCell.Of(model.OpenWeights switch { true => "yes", false => "no", null => null }), model.OpenWeights,
                TextCell.Of(model.License), model.LicenseUrl,
                model.Parameters is { } all ? TokensCell.Of(all) : TokensCell.Unknown, model.ActiveParameters is { } active ? TokensCell.Of(active) : TokensCell.Unknown,
                [.. model.Weights.Select(place => OutsideLink.Named(place.Label, place.Url, place.Format))]);
}

/// <summary>A published score.</summary>
/// <param name="Name">The benchmark.</param>
/// <param name="Score">With its digits.</param>
/// <param name="Value">As published.</param>
/// <param name="Metric">What the number is.</param>
/// <param name="Date">As written.</param>
/// <param name="Source">Where it is published.</param>
/// <param name="SourceNumber">The same by its number, for the twin.</param>
public sealed record BenchmarkView(string Name, string Score, decimal Value, TextCell Metric, TextCell Date, OutsideLink Source, Markdown SourceNumber)
{
    internal static BenchmarkView Of(Benchmark benchmark, SourceNumbers numbers)
    {
        var source = OutsideLink.Named(null, benchmark.Source);
        return new BenchmarkView(
            benchmark.Name, Format.Number(benchmark.Score), benchmark.Score, TextCell.Of(benchmark.Metric), TextCell.Of(benchmark.Date), source, numbers.Of(source));
    }

    internal static int Length(BenchmarkView row) => 22 + row.Name.Length + row.Score.Length + row.Metric.Text.Length + row.Date.Text.Length;
}

/// <summary>A question and its answer.</summary>
/// <param name="Id">One of a kind on the page.</param>
/// <param name="Question">One line.</param>
/// <param name="Answer">With links where it is derived.</param>
/// <param name="Derived">It follows from the data; otherwise an author wrote it.</param>
public sealed record FaqView(string Id, string Question, Prose Answer, bool Derived);

/// <summary>Links that belong together.</summary>
/// <param name="Label">e.g. "Official".</param>
/// <param name="Links">At least one.</param>
public sealed record LinkGroup(string Label, IReadOnlyList<OutsideLink> Links)
{
    internal static IReadOnlyList<LinkGroup> Of(Model model)
    {
        List<LinkGroup> groups = [];
        Add("Official", link => link.Type is not (LinkType.Eval or LinkType.PriceCheck or LinkType.Other));
        Add("Independent evaluations", link => link.Type == LinkType.Eval);
        Add("Cross-checks of the price", link => link.Type == LinkType.PriceCheck);
        Add("More", link => link.Type == LinkType.Other);
        return groups;

        void Add(string label, Func<Link, bool> belongs)
        {
            OutsideLink[] links = [.. model.Links.Where(belongs).Select(link => link.Type == LinkType.Other
                ? OutsideLink.Named(link.Label, link.Url)
                : new OutsideLink(link.Label ?? Vocabulary.LinkTypes.Label(link.Type), link.Url, OutsideLink.Named(null, link.Url).Text))];
            if (links.Length > 0) groups.Add(new LinkGroup(label, links));
        }
    }
}
