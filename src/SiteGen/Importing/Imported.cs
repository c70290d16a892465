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
}
