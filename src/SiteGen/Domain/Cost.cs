namespace SiteGen.Domain;

/// <summary>What an offering costs.</summary>
/// <param name="Tokens">Prices per 1,000,000 tokens.</param>
/// <param name="Units">Prices of whatever is not billed per token, in the order written.</param>
/// <param name="Tiers">By rising threshold.</param>
/// <param name="Variants">Other prices of the same offering, in the order written.</param>
public sealed record Cost(TokenPrices Tokens, IReadOnlyList<UnitPrice> Units, IReadOnlyList<PriceTier> Tiers, IReadOnlyList<PriceVariant> Variants)
{
    /// <summary>Nothing is known.</summary>
    public static Cost Unknown { get; } = new(TokenPrices.None, [], [], []);

    /// <summary>True when at least one price is a number, in whatever place.</summary>
    public bool HasAnyPrice => Tokens.HasAny || Units.Count > 0 || Tiers.Any(tier => tier.Tokens.HasAny) || Variants.Any(variant => variant.HasAnyPrice);
}

/// <summary>A price per something other than a token.</summary>
/// <param name="Item">What is paid for.</param>
/// <param name="Per">The unit it is counted in.</param>
/// <param name="Price">US dollars per one unit, at least 0.</param>
/// <param name="When">The price holds under these conditions; empty for always.</param>
public sealed record UnitPrice(UnitItem Item, UnitPer Per, decimal Price, IReadOnlyList<Condition> When);

/// <summary>A condition of a price, e.g. <c>resolution: 1024x1024</c>.</summary>
/// <param name="Name">Lower case with underscores, e.g. <c>service_tier</c>.</param>
/// <param name="Value">As written.</param>
public sealed record Condition(string Name, string Value);

/// <summary>Prices of a request whose input is long: all of it is priced so, not only what lies above.</summary>
/// <param name="AboveInputTokens">The prices hold from one token more than this.</param>
/// <param name="Tokens">What is not stated here costs as below the threshold.</param>
public sealed record PriceTier(long AboveInputTokens, TokenPrices Tokens);

/// <summary>Prices under a condition that the caller chooses or meets: batch, flex, priority, off-peak, a region.</summary>
/// <param name="When">At least one condition.</param>
/// <param name="Tokens">What is not stated here costs as usual.</param>
/// <param name="Units">In the order written.</param>
/// <param name="Tiers">By rising threshold.</param>
public sealed record PriceVariant(IReadOnlyList<Condition> When, TokenPrices Tokens, IReadOnlyList<UnitPrice> Units, IReadOnlyList<PriceTier> Tiers)
{
    /// <summary>True when at least one price is a number.</summary>
    public bool HasAnyPrice => Tokens.HasAny || Units.Count > 0 || Tiers.Any(tier => tier.Tokens.HasAny);
}

/// <summary>What an offering cost from one day until the day before another.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it no longer held; null when the file does not say.</param>
/// <param name="Tokens">Prices per 1,000,000 tokens.</param>
/// <param name="Units">In the order written.</param>
public sealed record PricePeriod(PartialDate From, PartialDate? To, TokenPrices Tokens, IReadOnlyList<UnitPrice> Units);

/// <summary>What a unit price pays for.</summary>
public enum UnitItem
{
    /// <summary>Whatever is sent.</summary>
    Input,

    /// <summary>Whatever is generated.</summary>
    Output,

    /// <summary>Text sent.</summary>
    TextInput,

    /// <summary>Text generated.</summary>
    TextOutput,

    /// <summary>Images sent.</summary>
    ImageInput,

    /// <summary>Images generated.</summary>
    ImageOutput,

    /// <summary>Audio sent.</summary>
    AudioInput,

    /// <summary>Audio generated.</summary>
    AudioOutput,

    /// <summary>Video sent.</summary>
    VideoInput,

    /// <summary>Video generated.</summary>
    VideoOutput,

    /// <summary>A request, whatever it holds.</summary>
    Request,

    /// <summary>A search of the web on behalf of a model.</summary>
    WebSearch,

    /// <summary>A search.</summary>
    Search,

    /// <summary>Ranking documents.</summary>
    Rerank,

    /// <summary>Reading text from pages.</summary>
    Ocr,

    /// <summary>Annotating pages.</summary>
    Annotation,

    /// <summary>Running code.</summary>
    CodeInterpreter,

    /// <summary>Searching uploaded files.</summary>
    FileSearch,

    /// <summary>Keeping vectors.</summary>
    VectorStore,

    /// <summary>Computing embeddings.</summary>
    Embedding,
}

/// <summary>What a unit price is counted in.</summary>
public enum UnitPer
{
    /// <summary>One image.</summary>
    Image,

    /// <summary>1,000,000 pixels.</summary>
    Megapixel,

    /// <summary>One pixel.</summary>
    Pixel,

    /// <summary>One second of sound or video.</summary>
    Second,

    /// <summary>One minute of sound or video.</summary>
    Minute,

    /// <summary>One hour.</summary>
    Hour,

    /// <summary>One character.</summary>
    Character,

    /// <summary>1,000 characters.</summary>
    ThousandCharacters,

    /// <summary>One query.</summary>
    Query,

    /// <summary>One request.</summary>
    Request,

    /// <summary>One page.</summary>
    Page,

    /// <summary>One session.</summary>
    Session,

    /// <summary>One call of a tool.</summary>
    Call,

    /// <summary>1,000 calls of a tool.</summary>
    ThousandCalls,

    /// <summary>One credit of the provider's own.</summary>
    Credit,

    /// <summary>One song.</summary>
    Song,

    /// <summary>One step.</summary>
    Step,

    /// <summary>One token.</summary>
    Token,

    /// <summary>1,000 tokens.</summary>
    ThousandTokens,

    /// <summary>One gigabyte kept for a day.</summary>
    GigabyteDay,
}
