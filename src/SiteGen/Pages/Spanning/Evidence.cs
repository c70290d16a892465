using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Where a fact of a file comes from: the sources that name its field, or else those that back everything, or else the first.</summary>
internal static class Evidence
{
    /// <summary>Sources of a field of offerings, each address once.</summary>
    /// <param name="offerings">Who state it.</param>
    /// <param name="field">A key of the front matter, e.g. <c>retires</c>; what lies below it counts too.</param>
    public static IReadOnlyList<OutsideLink> Of(IEnumerable<Offering> offerings, string field) =>
        [.. offerings.SelectMany(offering => For(offering, field)).DistinctBy(source => source.Url).Select(source => OutsideLink.Named(null, source.Url))];

    /// <summary>Where a model's release is told: the announcement or another page of its maker, or else a source of an offering.</summary>
    public static IReadOnlyList<OutsideLink> OfRelease(Model model)
    {
        foreach (var type in (ReadOnlySpan<LinkType>)[LinkType.Announcement, LinkType.Blog, LinkType.ModelCard, LinkType.Docs])
            if (model.Links.FirstOrDefault(link => link.Type == type) is { } link) return [OutsideLink.Named(null, link.Url)];
        return Of(model.Offerings.Take(1), "release_date");
    }

    private static IEnumerable<Source> For(Offering offering, string field)
    {
        var naming = offering.Sources.Where(source => source.Fields.Any(one => one == field || one.StartsWith(field + ".", StringComparison.Ordinal))).ToList();
        if (naming.Count > 0) return naming;
        var general = offering.Sources.Where(source => source.Fields.Count == 0).ToList();
        return general.Count > 0 ? general : offering.Sources.Take(1);
    }
}
