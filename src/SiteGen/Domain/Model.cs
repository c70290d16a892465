namespace SiteGen.Domain;

/// <summary>One AI model, checked: what its file says, and nothing derived.</summary>
public sealed record Model
{
    /// <summary><c>author/slug</c>, from the file's place.</summary>
    public required string Id { get; init; }

    /// <summary>The last part of its id and URL.</summary>
    public required string Slug { get; init; }

    /// <summary>Who made it.</summary>
    public required Author Author { get; init; }

    /// <summary>One line, as people write it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is used for.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>One line of at most 300 characters; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>e.g. "gemini-flash"; null when not known.</summary>
    public string? Family { get; init; }

    /// <summary>null when not known.</summary>
    public PartialDate? ReleaseDate { get; init; }

    /// <summary>Not before the release; null when not known.</summary>
    public PartialDate? LastUpdated { get; init; }

    /// <summary>Up to when it knows the world.</summary>
    public Fact<PartialDate> Knowledge { get; init; }

    /// <summary>What goes in and out.</summary>
    public ModelModalities Modalities { get; init; }

    /// <summary>In tokens.</summary>
    public Limits Limits { get; init; }

    /// <summary>What it can do.</summary>
    public Capabilities Capabilities { get; init; }

    /// <summary>Request parameters by their names in OpenRouter's API, in the order written; null when not known.</summary>
    public IReadOnlyList<string>? SupportedParameters { get; init; }

    /// <summary>Whether the weights can be had; null when not known.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>An SPDX id or a name; null when not known.</summary>
    public string? License { get; init; }

    /// <summary>Its text; null when not known.</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>How many weights it has in all; null when not known.</summary>
    public long? Parameters { get; init; }

    /// <summary>How many of them work on one token (mixture of experts); at most <see cref="Parameters"/>; null when not known.</summary>
    public long? ActiveParameters { get; init; }

    /// <summary>Where the weights are, in the order written.</summary>
    public IReadOnlyList<Weights> Weights { get; init; } = [];

    /// <summary>Published scores, in the order written.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>Pages about it, in the order written.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>How far it is; null when generally available or not known.</summary>
    public ReleaseStatus? Status { get; init; }

    /// <summary>The id of the model that replaces it, known to exist and to lead into no loop; null when there is none.</summary>
    public string? Successor { get; init; }

    /// <summary>Ids of models an author wants shown beside it, known to exist.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Ids under which it was known; each becomes a redirect.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Its ids in other catalogs, where they do not follow from its id here; in the order written.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>Who serves it, in the order written; may be empty.</summary>
    public IReadOnlyList<Offering> Offerings { get; init; } = [];

    /// <summary>Authored questions, in the order written.</summary>
    public IReadOnlyList<FaqEntry> Faq { get; init; } = [];

    /// <summary>Ids of derived questions that are not to be shown.</summary>
    public IReadOnlyList<string> FaqHidden { get; init; } = [];

    /// <summary>Left out unless drafts are asked for.</summary>
    public bool Draft { get; init; }

    /// <summary>Search engines are asked not to list its pages.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Authored Markdown; null when there is none.</summary>
    public Body? Body { get; init; }

    /// <summary>Where its file lies, as diagnostics and edit links show it.</summary>
    public required string File { get; init; }

    /// <summary>Where the model stands on a day: retired when all its offerings are, otherwise the best state among them, otherwise its own status.</summary>
    public Lifecycle StateOn(DateOnly date, int noticeDays)
    {
        if (Offerings.Count == 0)
            return Status switch
            {
                ReleaseStatus.Alpha => Lifecycle.Alpha,
                ReleaseStatus.Beta => Lifecycle.Beta,
                ReleaseStatus.Preview => Lifecycle.Preview,
                _ => Lifecycle.Active,
            };
        var best = Lifecycle.Retired;
        foreach (var offering in Offerings)
            if (offering.StateOn(date, noticeDays) is var state && state < best) best = state;
        return best;
    }

    /// <summary>The offerings that have not ended by then, as written.</summary>
    public IReadOnlyList<Offering> AnsweringOn(DateOnly date) => Offerings.Those(offering => offering.AnswersOn(date));
}

/// <summary>What a model is used for. LiteLLM calls it <c>mode</c>.</summary>
public enum ModelKind
{
    /// <summary>Messages in, a message out.</summary>
    Chat,

    /// <summary>Continues a text.</summary>
    Completion,

    /// <summary>Turns content into vectors.</summary>
    Embedding,

    /// <summary>Orders documents by relevance.</summary>
    Rerank,

    /// <summary>Makes images.</summary>
    Image,

    /// <summary>Changes images.</summary>
    ImageEdit,

    /// <summary>Makes video.</summary>
    Video,

    /// <summary>Turns text into speech.</summary>
    Speech,

    /// <summary>Turns speech into text.</summary>
    Transcription,

    /// <summary>Talks over an open connection.</summary>
    Realtime,

    /// <summary>Judges whether content is safe.</summary>
    Moderation,

    /// <summary>Reads text from pages and images.</summary>
    Ocr,

    /// <summary>Searches the web.</summary>
    Search,

    /// <summary>Chooses a model for each request.</summary>
    Router,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>A place to get the weights.</summary>
/// <param name="Url">The page.</param>
/// <param name="Label">What the link says; null for the address's host.</param>
/// <param name="Format">e.g. "safetensors", "gguf", "fp8"; null when not known.</param>
public sealed record Weights(string Url, string? Label, string? Format);

/// <summary>A published score; never without its source.</summary>
/// <param name="Name">e.g. "SWE-bench Verified".</param>
/// <param name="Score">As published.</param>
/// <param name="Metric">What the number is, e.g. "percent correct"; null when not known.</param>
/// <param name="Date">When it was published or measured; null when not known.</param>
/// <param name="Source">Where it is published.</param>
public sealed record Benchmark(string Name, decimal Score, string? Metric, PartialDate? Date, string Source);

/// <summary>A page about a model.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Url">Where it is.</param>
/// <param name="Label">What the link says; null for the type's label.</param>
public sealed record Link(LinkType Type, string Url, string? Label);

/// <summary>What a linked page is.</summary>
public enum LinkType
{
    /// <summary>The maker's announcement.</summary>
    Announcement,

    /// <summary>A blog post.</summary>
    Blog,

    /// <summary>Documentation.</summary>
    Docs,

    /// <summary>The licence.</summary>
    License,

    /// <summary>The model card.</summary>
    ModelCard,

    /// <summary>A paper.</summary>
    Paper,

    /// <summary>Weights.</summary>
    Weights,

    /// <summary>Somebody else's evaluation.</summary>
    Eval,

    /// <summary>Another place that states the price.</summary>
    PriceCheck,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A question and its answer.</summary>
/// <param name="Id">Replaces the derived entry of the same id.</param>
/// <param name="Question">One line.</param>
/// <param name="Answer">Plain text.</param>
public sealed record FaqEntry(string Id, string Question, string Answer);
