using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>
/// Decides which model each offering is of: the one that has it already; the feed's model of that very id, then of <c>provider/id</c>; the model whose name is the same once
/// author, plan and spelling are off; otherwise one of its own, together with all other offerings of that name.
/// </summary>
internal sealed class ModelPlacer
{
    private readonly SiteIndex _site;
    private readonly Dictionary<string, List<string>> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byRow = new(StringComparer.Ordinal);

    private ModelPlacer(SiteIndex site)
    {
        _site = site;
        foreach (var id in site.Models.Keys) Know(id);
    }

    /// <summary>The models to write, by id, each with what the feed says of it apart from offerings, and its offerings in the feed's order.</summary>
    public static SortedDictionary<string, PlacedModel> Place(ImportedCatalog catalog, SiteIndex site)
    {
        var placer = new ModelPlacer(site);
        var placed = new SortedDictionary<string, PlacedModel>(StringComparer.Ordinal);
        foreach (var model in catalog.Models)
        {
            var id = placer.IdOf(model.Id!);
            placer._byRow[model.Row] = id;
            if (placed.TryAdd(id, new PlacedModel(model, []))) placer.Know(id);
            else catalog.Skipped.Add(new SkippedRow(model.Row, "the same model as another row"));
        }

        var own = new Dictionary<string, List<(ImportedOffering, ModelName)>>(StringComparer.Ordinal);
        foreach (var offering in catalog.Offerings)
        {
            var name = ModelName.Of(offering.Provider, offering.IdentifiedBy ?? offering.ModelId);
            if (placer.Find(offering, name) is { } id) Add(id, offering);
            else if (own.TryGetValue(name.Key(offering.Provider), out var group)) group.Add((offering, name));
            else own.Add(name.Key(offering.Provider), [(offering, name)]);
        }

        foreach (var (_, group) in own.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            if (placer.NewId(group) is { } id) foreach (var (offering, _) in group) Add(id, offering);
            else foreach (var (offering, _) in group) catalog.Skipped.Add(new SkippedRow(offering.Row, "no address can be made of its id"));
        return placed;

        void Add(string id, ImportedOffering offering)
        {
            if (!placed.TryGetValue(id, out var model)) placed.Add(id, model = new PlacedModel(null, []));
            model.Offerings.Add(offering);
        }
    }

    private static string KeyOf(string id)
    {
        var (author, slug) = (id[..id.IndexOf('/', StringComparison.Ordinal)], id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        return (ModelName.Of(author, slug) with { Author = author }).Key(author);
    }

    private void Know(string id)
    {
        if (!_ids.Add(id)) return;
        var key = KeyOf(id);
        if (_byKey.TryGetValue(key, out var ids)) ids.Add(id);
        else _byKey.Add(key, [id]);
    }

    /// <summary>A model that the feed names by id: the site's own spelling of that id wins.</summary>
    private string IdOf(string id)
    {
        if (_ids.Contains(id)) return id;
        if (_site.Aliases.TryGetValue(id, out var model)) return model;
        return _byKey.TryGetValue(KeyOf(id), out var same) && same.Find(known => known.Split('/')[0] == id.Split('/')[0] && _site.Models.ContainsKey(known)) is { } spelled ? spelled : id;
    }

    private string? Find(ImportedOffering offering, ModelName name)
    {
        if (_site.Offerings.TryGetValue((offering.Provider, offering.ModelId), out var known)) return known.Model;
        var id = offering.IdentifiedBy ?? offering.ModelId;
        foreach (var named in (ReadOnlySpan<string>)[id, $"{offering.Provider}/{id}"])
            if (_byRow.TryGetValue(named, out var described)) return described;
            else if (_ids.Contains(named)) return named;
        if (_site.Aliases.TryGetValue(id, out var alias)) return alias;
        if (!_byKey.TryGetValue(name.Key(offering.Provider), out var same)) return null;
        return same.Count == 1 ? same[0] : same.Find(candidate => candidate.Split('/')[0] == name.Author);
    }

    /// <summary>The author that most of the ids name, and the most common spelling of the name; of equals the first in ordinal order. null when no slug can be made.</summary>
    private string? NewId(List<(ImportedOffering Offering, ModelName Name)> group)
    {
        var author = Common(group.Select(member => member.Name.Author).OfType<string>())
            ?? group.Select(member => AuthorNames.Find(member.Offering.Provider) ?? member.Offering.Provider).Order(StringComparer.Ordinal).First();
        if (Common(group.Select(member => SafeSlug.Of(member.Name.Name)).OfType<string>()) is not { } slug) return null;
        var id = $"{author}/{slug}";
        for (var n = 2; _ids.Contains(id) || _site.Aliases.ContainsKey(id); n++) id = $"{author}/{(slug.Length > Slug.MaxLength - 4 ? slug[..(Slug.MaxLength - 4)].TrimEnd('.', '_', '-') : slug)}-{n}";
        _ids.Add(id);
        return id;
    }

    private static string? Common(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}

/// <summary>A model with what a feed says of it.</summary>
/// <param name="Described">What the feed says apart from offerings; null when it says nothing.</param>
/// <param name="Offerings">In the feed's order.</param>
internal sealed record PlacedModel(ImportedModel? Described, List<ImportedOffering> Offerings);
