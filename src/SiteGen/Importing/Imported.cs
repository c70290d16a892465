using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>A feed in the words of the content files, before any file is looked at.</summary>
/// <param name="Providers">By id, each once.</param>
/// <param name="Models">Models the feed describes apart from offerings, by id.</param>
/// <param name="Offerings">In the feed's order.</param>
/// <param name="Date">The newest day the feed names; null when it names none.</param>
/// <param name="Skipped">Rows that are no offering and no model.</param>
/// <param name="LeftOut">Values that were not carried over.</param>
internal sealed record ImportedCatalog(
    IReadOnlyList<ImportedProvider> Providers, IReadOnlyList<ImportedModel> Models, IReadOnlyList<ImportedOffering> Offerings, DateOnly? Date,
    List<SkippedRow> Skipped, List<LeftOut> LeftOut);

/// <summary>A provider as a feed describes it.</summary>
/// <param name="Id">A slug.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Type">null when not known.</param>
/// <param name="DocsUrl">Its documentation.</param>
/// <param name="KeyEnv">The environment variable that holds its key; null when not known.</param>
/// <param name="Endpoints">Where requests go.</param>
internal sealed record ImportedProvider(string Id, string Name, ProviderType? Type, string DocsUrl, string? KeyEnv, IReadOnlyList<Endpoint> Endpoints);

/// <summary>What a feed says about a model as such.</summary>
internal sealed record ImportedModel
{
    /// <summary>The row's own name in the feed.</summary>
    public required string Row { get; init; }

    /// <summary><c>author/slug</c>; null when the identity is still to be found.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    public ModelKind Kind { get; init; } = ModelKind.Chat;

    public string? Description { get; init; }

    public string? Family { get; init; }

    public PartialDate? ReleaseDate { get; init; }

    public PartialDate? LastUpdated { get; init; }

    public PartialDate? Knowledge { get; init; }

    public bool? OpenWeights { get; init; }

    public string? License { get; init; }

    public IReadOnlyList<Weights> Weights { get; init; } = [];

    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The feed's own id, where it is another than the one here.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>Limits, modalities, capabilities and parameters.</summary>
    public FactSheet Facts { get; init; } = new();
}

/// <summary>An offering as a feed describes it.</summary>
internal sealed record ImportedOffering
{
    /// <summary>The row's own name in the feed.</summary>
    public required string Row { get; init; }

    /// <summary>The provider's id.</summary>
    public required string Provider { get; init; }

    /// <summary>Byte for byte.</summary>
    public required string ModelId { get; init; }

    /// <summary>The id that tells which model it is, where that is not <see cref="ModelId"/>: the target of an alias.</summary>
    public string? IdentifiedBy { get; init; }

    /// <summary>What the row says about the model itself.</summary>
    public required ImportedModel Model { get; init; }

    /// <summary>Everything the row says about the offering: limits, modalities, capabilities, parameters, status, deprecation, billing, cost.</summary>
    public required FactSheet Facts { get; init; }

    /// <summary>The conditions that the row's prices hold under; such a row adds to the offering of the same model id without conditions.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>Further rows of the feed that went into this offering.</summary>
    public IReadOnlyList<string> AlsoRows { get; init; } = [];

    /// <summary>The feed.</summary>
    public required ListingCatalog Catalog { get; init; }

    /// <summary>The feed's name for the provider, where it is another than follows from the provider's id; null otherwise.</summary>
    public string? CatalogProvider { get; init; }

    /// <summary>Every number that the row states, be it taken over or not.</summary>
    public IReadOnlyList<FeedFact> Numbers { get; init; } = [];

    /// <summary>How the feed lists the offering, where that does not follow from its provider and model id.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>How the feed lists it, whether that follows or not.</summary>
    /// <param name="key">The row's key; null when it follows.</param>
    /// <param name="facts">What the offering has: what of the row is not among it, the listing says.</param>
    public Listing ListedBy(string? key, FactSheet facts)
    {
        SaidNumber[] Those(Func<FeedFact, bool> which) => [.. Numbers.Where(which).Select(number => new SaidNumber(number.Field, number.Value)).DistinctBy(said => said.Field)];
        return new Listing(
            Catalog, key, CatalogProvider, When,
            Those(number => facts[number.Path] is null && !(number.Value == 0 && IsFree(facts, number.Path))),
            Those(number => facts[number.Path] is { } fact && !FactSheet.Same(number.Path, fact, number.Fact)));
    }

    /// <summary>True for the two prices that follow from an offering's being free.</summary>
    private static bool IsFree(FactSheet facts, FactPath path) => facts["billing"] == "free" && (path == FactPath.Of(TokenMeter.Input) || path == FactPath.Of(TokenMeter.Output));
}

/// <summary>A number of a feed's row.</summary>
/// <param name="Path">Where an offering has it.</param>
/// <param name="Fact">As an offering has it.</param>
/// <param name="Field">The feed's own key, with dots between nested ones.</param>
/// <param name="Value">In the feed's own unit.</param>
internal readonly record struct FeedFact(FactPath Path, string Fact, string Field, decimal Value)
{
    /// <summary>A number that no fact of an offering holds, so that its listing says it.</summary>
    public static FeedFact Unheld(string field, decimal value) => new(FactPath.Of("listings", field), "", field, value);
}
