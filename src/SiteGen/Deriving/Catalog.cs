using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Everything the pages are made from: what authors wrote, checked, and what follows from it. Sorted ordinally; nothing here changes.</summary>
public sealed class Catalog
{
    private readonly Dictionary<string, Model> _byId;
    private readonly ILookup<string, Model> _byAuthor;
    private readonly Dictionary<string, Served[]> _byProvider;
    private readonly Dictionary<ModelKind, Peers> _peers;
    private readonly SimilarModels _similar;

    private Catalog(Site site, BuildDate date, IReadOnlyList<Author> authors, IReadOnlyList<Provider> providers, IReadOnlyList<Model> models)
    {
        (Site, BuildDate, Date, Authors, Providers, Models) = (site, date, date.Day, authors, providers, models);
        _byId = models.ToDictionary(model => model.Id, StringComparer.Ordinal);
        _byAuthor = models.ToLookup(model => model.Author.Id, StringComparer.Ordinal);
        _byProvider = models
            .SelectMany(model => model.Offerings, (model, offering) => new Served(model, offering))
            .GroupBy(served => served.Offering.Provider.Id, StringComparer.Ordinal)
            .ToDictionary(served => served.Key, served => served.OrderBy(one => one.Offering.Slug, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _peers = Peers.ByKind(models, Date);
        _similar = new SimilarModels(models, Date);
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The build date, for who tells of it.</summary>
    public BuildDate BuildDate { get; }

    /// <summary>The day of the build date, for all that is reckoned with it: lifecycle states and ages.</summary>
    public DateOnly Date { get; }

    /// <summary>By id; those without models too.</summary>
    public IReadOnlyList<Author> Authors { get; }

    /// <summary>By id; those without offerings too.</summary>
    public IReadOnlyList<Provider> Providers { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Model> Models { get; }

    /// <summary>Sorts what was bound and looks up what stands in relation.</summary>
    /// <param name="content">What authors wrote, without errors.</param>
    public static Catalog Derive(BoundContent content) => new(
        content.Site,
        content.Date,
        [.. content.Authors.OrderBy(author => author.Id, StringComparer.Ordinal)],
        [.. content.Providers.OrderBy(provider => provider.Id, StringComparer.Ordinal)],
        [.. content.Models.OrderBy(model => model.Id, StringComparer.Ordinal)]);

    /// <summary>The model of an id that is known to exist; null when it is a draft that this build leaves out.</summary>
    public Model? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>An author's models, by id.</summary>
    public IEnumerable<Model> ModelsBy(Author author) => _byAuthor[author.Id];

    /// <summary>A provider's offerings, by slug.</summary>
    public IReadOnlyList<Served> ServedBy(Provider provider) => _byProvider.GetValueOrDefault(provider.Id) ?? [];

    /// <summary>The models of a kind that are not retired, as sorted numbers.</summary>
    public Peers PeersOf(ModelKind kind) => _peers.GetValueOrDefault(kind) ?? Peers.None(kind);

    /// <summary>
    /// The models most like one, the best first: of the same kind, not retired, with something in common; by score, then the newer (an unknown release
    /// date is the oldest), then by id; at most six, three of an author. The rules are those of <see cref="SimilarReason"/>.
    /// </summary>
    /// <param name="model">Any model of the catalog, retired ones too. The answer is worked out anew on every call, in a number of looks that grows no faster than the depth of a search tree.</param>
    public IReadOnlyList<Similar> SimilarTo(Model model) => _similar.To(model);

    /// <summary>Where a model stands on the build date.</summary>
    public Lifecycle StateOf(Model model) => model.StateOn(Date, Site.DeprecationNoticeDays);

    /// <summary>Where an offering stands on the build date.</summary>
    public Lifecycle StateOf(Offering offering) => offering.StateOn(Date, Site.DeprecationNoticeDays);
}

/// <summary>An offering together with its model.</summary>
/// <param name="Model">The model.</param>
/// <param name="Offering">One of its offerings.</param>
public sealed record Served(Model Model, Offering Offering);
