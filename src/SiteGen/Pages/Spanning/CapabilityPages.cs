using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>What models can do, with how many can.</summary>
/// <param name="Page">The head.</param>
/// <param name="Groups">Features, input, output.</param>
/// <param name="Total">e.g. "412 models".</param>
public sealed record CapabilitiesView(PageHead Page, IReadOnlyList<CapabilityGroup> Groups, string Total) : IPageView
{
    internal static CapabilitiesView Of(SiteContext context, IReadOnlyList<AbilityCensus> all) => new(
        ListHead.Of(context, "capabilities", "Capabilities", "What models can do: how many have each capability, how many lack it, and of how many it is not known.", Urls.Capabilities),
        [.. all.GroupBy(census => census.Ability.Group).Select(group => new CapabilityGroup(group.Key, [.. group.Select(census => CapabilityCount.Of(context, census))]))],
        Format.Counted(context.Catalog.Models.Count, "model", "models"));
}

/// <summary>Capabilities that belong together.</summary>
/// <param name="Label">"Features", "Input" or "Output".</param>
/// <param name="Rows">At least one.</param>
public sealed record CapabilityGroup(string Label, IReadOnlyList<CapabilityCount> Rows);

/// <summary>How many models have a capability.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Yes">How many have it.</param>
/// <param name="No">How many lack it.</param>
/// <param name="Unknown">Of how many nobody has said.</param>
public sealed record CapabilityCount(PageLink Link, string Yes, string No, string Unknown)
{
    internal static CapabilityCount Of(SiteContext context, AbilityCensus census) => new(
        context.Link(census.Ability.Label, Urls.CapabilityOf(census.Ability.Key)),
        Format.Count(census.Yes), Format.Count(census.No), Format.Count(census.Unknown));
}

/// <summary>The models that have a capability, a page at a time: the newest first, those that no longer answer last.</summary>
/// <param name="Page">The head.</param>
/// <param name="Key">As in content files, or as the badge has it, e.g. <c>vision</c>.</param>
/// <param name="Counts">How many have it and lack it.</param>
/// <param name="Total">How many are listed, with the word.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record CapabilityView(PageHead Page, string Key, CapabilityCount Counts, string Total, IReadOnlyList<CapabilityModel> Rows, Pager? Pager) : IPageView
{
    /// <summary>The same rows without where: which columns they fill.</summary>
    public ModelTable Table { get; } = new([.. Rows.Select(row => row.Model)]);

    /// <summary>At least one model has offerings that differ from it.</summary>
    public bool HasWhere { get; } = Rows.Any(row => row.Where is not null);

    internal static CapabilityView Of(SiteContext context, AbilityCensus census, Cuts<Model> cuts, int number)
    {
        var ability = census.Ability;
        var sitePath = Urls.CapabilityOf(ability.Key);
        var head = ListHead.Of(
            context, "capability", ability.Label, $"{ability.Label}: {Format.Counted(census.Yes, "model has", "models have")} it, {Format.Count(census.No)} {(census.No == 1 ? "does" : "do")} not, and of {Format.Count(census.Unknown)} it is not known.",
            sitePath, number, context.Link("Capabilities", Urls.Capabilities));
        return new CapabilityView(
            head with { Id = ability.Key, Llms = context.Address(SpanningLlms.Capabilities) }, ability.Key, CapabilityCount.Of(context, census), Format.Counted(cuts.Count, "model", "models"),
            [.. cuts.Page(number).Select(model => CapabilityModel.Of(context, model, ability))], Pager.Among(context, sitePath, number, cuts.Pages));
    }
}

/// <summary>A model that has a capability.</summary>
/// <param name="Model">Its row.</param>
/// <param name="Where">Which offerings have it or lack it unlike the model, e.g. "not on OpenRouter"; null when none is known to differ.</param>
public sealed record CapabilityModel(ModelRow Model, string? Where)
{
    private const int Named = 3;

    internal static CapabilityModel Of(SiteContext context, Model model, Ability ability)
    {
        var general = ability.Of(model) == true;
        List<string> unlike = [.. model.Offerings.Where(offering => ability.Of(offering) == !general).Select(offering => SiteContext.NameOf(model, offering))];
        List<string> named = unlike.Count > Named + 1 ? [.. unlike.Take(Named), $"{Format.Count(unlike.Count - Named)} more"] : unlike;
        return new CapabilityModel(ModelRow.Of(context, model), unlike.Count == 0 ? null : $"{(general ? "not on" : "only on")} {Format.List(named)}");
    }

    /// <summary>About how many characters its row takes.</summary>
    internal static int Size(Sizes sizes, Model model) =>
        sizes.Link(model) + Sizes.Text(model.Author.Name) + model.Offerings.Take(Named + 1).Sum(offering => Sizes.Text(offering.Provider.Name) + Sizes.Text(offering.ModelId)) + 150;
}
