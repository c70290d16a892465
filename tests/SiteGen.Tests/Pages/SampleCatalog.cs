using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Tests.Pages;

/// <summary>A small catalog with one of everything: many offerings and none, tiers, variants, units, history, conflicts, free, unknown, retired.</summary>
internal static class SampleCatalog
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly Author Google = new(
        "google", "Google", "https://ai.google.dev/", "google", "google-gemini", "US", "Maker of Gemini, Gemma and Imagen.", null, null);

    public static readonly Author Tiny = new("tiny_lab", "Tiny [Lab] & <Friends>", null, null, null, null, null, null, null);

    public static readonly Provider Vertex = new(
        "google-vertex", "Google Vertex AI", ProviderType.Cloud, "https://cloud.google.com/vertex-ai", "https://cloud.google.com/vertex-ai/docs",
        "https://cloud.google.com/vertex-ai/generative-ai/pricing", null, null, new ProviderAuth("GOOGLE_API_KEY", "Authorization"),
        [new Endpoint(Protocol.Gemini, "https://${REGION}-aiplatform.googleapis.com/v1")], null, null);

    public static readonly Provider Router = new(
        "openrouter", "OpenRouter", ProviderType.Aggregator, "https://openrouter.ai/", "https://openrouter.ai/docs", null, "https://status.openrouter.ai/", null,
        new ProviderAuth("OPENROUTER_API_KEY", "Authorization"), [new Endpoint(Protocol.OpenAiChat, "https://openrouter.ai/api/v1")], null,
        new HeldBody("Routes to **other** providers.\n", "content/providers/openrouter.md", 9));

    public static readonly Provider Studio = new(
        "google-ai-studio", "Google AI Studio", ProviderType.FirstParty, null, "https://ai.google.dev/docs", null, null, null, null, [], null, null);

    public static Site Site(string baseUrl = "https://models.example.org", PageChoice? pages = null) => new(
        "Model Atlas", new Uri(baseUrl), "AI models, who serves them and what they cost, each fact with its source.", "en", 90, 90, 20,
        "https://github.com/example/atlas", "CC0-1.0", null, [], null, [], pages ?? PageChoice.Everything);

    public static Catalog Of(params Model[] models) => Of(Site(), models);

    public static Catalog Of(Site site, params Model[] models) =>
        Catalog.Derive(new BoundContent(site, [Google, Tiny], [Vertex, Router, Studio], models, [], new BuildDate(Today)));

    public static Catalog Everything(string baseUrl = "https://models.example.org", PageChoice? pages = null) =>
        Of(Site(baseUrl, pages), [Flash, Bare, Image, Embedding, Old, Free, .. Enumerable.Range(1, 9).Select(Numbered)]);

    public static Offering Offered(
        Provider provider, string modelId, Cost? cost = null, Billing billing = Billing.Usage, Limits limits = default, ModelModalities modalities = default,
        Capabilities capabilities = default) => new(
        provider, modelId, modelId.ToLowerInvariant().Replace('/', '-').Replace(':', '-').Replace("_", "-", StringComparison.Ordinal), null, new OfferingFacts(limits, modalities, capabilities, null, null), null, false, null, billing,
        cost ?? Cost.Unknown, [], new Verification(new PartialDate(2026, 10, 2), null, VerificationMethod.Read), [new Source("https://example.org/prices", [])], [], null);

    /// <summary>The same with other facts than most offerings of its model have.</summary>
    public static Offering Stating(this Offering offering, Func<OfferingFacts, OfferingFacts> facts) => offering with { Facts = facts(offering.Facts) };

    public static Cost PerToken(decimal? input = null, decimal? output = null, decimal? cached = null) => new(Tokens(input, output, cached), [], [], []);

    public static TokenPrices Tokens(decimal? input = null, decimal? output = null, decimal? cached = null) => new(
        [.. new (TokenMeter Meter, decimal? Amount)[] { (TokenMeter.Input, input), (TokenMeter.Output, output), (TokenMeter.CacheRead, cached) }
            .Where(price => price.Amount is not null)
            .Select(price => new TokenPrice(price.Meter, Fact<UsdPerMillionTokens>.Of(new UsdPerMillionTokens(price.Amount!.Value))))]);

    public static Model Named(string id, Author? author = null, params Offering[] offerings) => new()
    {
        Id = id,
        Slug = id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..],
        Author = author ?? Google,
        Name = id,
        Kind = ModelKind.Chat,
        File = $"content/models/{id}.md",
        Offerings = offerings,
    };

    private static readonly Limits FlashLimits = new(Fact<long>.Of(1_048_576), Fact<long>.Of(1_048_576), Fact<long>.Of(65_536));

    private static readonly ModelModalities FlashModalities =
        new(Modalities.Text | Modalities.Image | Modalities.Audio | Modalities.Video | Modalities.Pdf, Modalities.Text);

    private static readonly Capabilities FlashCapabilities = default(Capabilities)
        .With(Capability.FunctionCalling, true).With(Capability.ParallelFunctionCalling, true).With(Capability.StructuredOutput, true).With(Capability.JsonMode, true)
        .With(Capability.Reasoning, true).With(Capability.PromptCaching, true).With(Capability.Streaming, true).With(Capability.SystemPrompt, true)
        .With(Capability.ComputerUse, false).With(Capability.FineTuning, true).With(Capability.Batch, true);

    public static Model Flash => new()
    {
        Id = "google/gemini-2.5-flash",
        Slug = "gemini-2.5-flash",
        Author = Google,
        Name = "Gemini 2.5 Flash",
        Kind = ModelKind.Chat,
        File = "content/models/google/gemini-2.5-flash.md",
        Description = "Google's fast multimodal model with a thinking budget, for large-scale and agentic work.",
        Family = "gemini-flash",
        ReleaseDate = new PartialDate(2025, 6, 17),
        LastUpdated = new PartialDate(2025, 9),
        Knowledge = Fact<PartialDate>.Of(new PartialDate(2025, 1)),
        Limits = FlashLimits,
        Modalities = FlashModalities,
        Capabilities = FlashCapabilities,
        SupportedParameters = ["temperature", "top_p", "top_k", "max_tokens", "stop", "seed", "response_format", "tools", "tool_choice"],
        OpenWeights = false,
        License = "Proprietary",
        Benchmarks = [new Benchmark("GPQA diamond", 82.8m, "percent correct, single attempt", new PartialDate(2025, 6, 17), "https://deepmind.google/models/gemini/flash/"), new Benchmark("SWE-bench Verified", 48.90m, null, null, "https://www.swebench.com/")],
        Links = [new Link(LinkType.Announcement, "https://blog.google/products/gemini/gemini-2-5-model-family-expands/", null), new Link(LinkType.Docs, "https://ai.google.dev/gemini-api/docs/models", null), new Link(LinkType.Eval, "https://lmarena.ai/", "LMArena"), new Link(LinkType.PriceCheck, "https://openrouter.ai/google/gemini-2.5-flash", null)],
        Related = ["google/imagen-3"],
        Aliases = ["google/gemini-flash-2.5"],
        Faq = [new FaqEntry("thinking", "Can thinking be switched off?", "Yes: set the thinking budget to 0. The price of output is the same with and without it.")],
        Body = new HeldBody("## What it is for\n\nHigh volume work with **long** inputs; see [Imagen 3](/models/google/imagen-3/) for images.\n\n- [x] tools\n- [ ] fine print\n\n| Mode | Budget |\n| --- | ---: |\n| off | 0 |\n| dynamic | -1 |\n", "content/models/google/gemini-2.5-flash.md", 40),
        Offerings =
        [
            Offered(Vertex, "google/gemini-2.5-flash", new Cost(Tokens(0.30m, 2.50m, 0.030m), [new UnitPrice(UnitItem.WebSearch, UnitPer.ThousandCalls, 35m, [])], [], [new PriceVariant([new Condition("service_tier", "batch")], Tokens(0.15m, 1.25m), [], [])]), Billing.Usage, FlashLimits, FlashModalities, FlashCapabilities) with
            {
                PriceHistory = [new PricePeriod(new PartialDate(2025, 4, 17), new PartialDate(2025, 6, 17), Tokens(0.15m, 0.60m), [])],
                Sources = [new Source("https://cloud.google.com/vertex-ai/generative-ai/pricing", []), new Source("https://ai.google.dev/gemini-api/docs/models", ["limits", "modalities"])],
            },
            Offered(Studio, "gemini-2.5-flash", new Cost(Tokens(0.30m, 2.50m, 0.075m), [], [new PriceTier(200_000, Tokens(0.60m, 3.75m))], []), Billing.Usage, FlashLimits, FlashModalities, FlashCapabilities),
            Offered(Router, "google/gemini-2.5-flash", PerToken(0.2999m, 2.5m), Billing.Usage, new Limits(Fact<long>.Of(1_000_000), Fact<long>.Unknown, Fact<long>.Of(65_535)), FlashModalities, FlashCapabilities.With(Capability.FineTuning, false)) with
            {
                Conflicts = [new Conflict("cost.input", "$0.30 per 1M tokens", "https://models.dev/", new PartialDate(2026, 9, 1))],
                Verified = new Verification(new PartialDate(2026, 11), "a.person", VerificationMethod.Api),
            },
            Offered(Router, "google/gemini-2.5-flash:free", null, Billing.Free, FlashLimits, FlashModalities, FlashCapabilities) with { Verified = null, Notes = "Limited to 50 requests a day." },
        ],
    };

    public static Model Bare => Named("tiny_lab/one_two", Tiny) with { Name = "One*Two_Three|<b>" };

    public static Model Image => Named("google/imagen-3", null, Offered(Vertex, "imagen-3.0-generate-002", new Cost(TokenPrices.None,
        [
            new UnitPrice(UnitItem.ImageOutput, UnitPer.Image, 0.039m, [new Condition("resolution", "1024x1024")]),
            new UnitPrice(UnitItem.ImageOutput, UnitPer.Image, 0.06m, [new Condition("resolution", "2048x2048"), new Condition("quality", "hd")]),
            new UnitPrice(UnitItem.ImageInput, UnitPer.Image, 0.0028m, []),
        ], [], []))) with
    {
        Name = "Imagen 3",
        Kind = ModelKind.Image,
        ReleaseDate = new PartialDate(2025),
        Modalities = new(Modalities.Text, Modalities.Image),
        Limits = new(Fact<long>.Of(480), Fact<long>.Unknown, Fact<long>.NotApplicable),
        Status = null,
    };

    public static Model Embedding => Named("google/text-embedding-005", null, Offered(Vertex, "text-embedding-005", PerToken(0.025m))) with
    {
        Name = "Text Embedding 005",
        Kind = ModelKind.Embedding,
        Modalities = new(Modalities.Text, Modalities.Embedding),
        OpenWeights = true,
        License = "apache-2.0",
        LicenseUrl = "https://www.apache.org/licenses/LICENSE-2.0",
        Parameters = 308_000_000,
        Weights = [new Weights("https://huggingface.co/google/embeddinggemma-300m", null, "safetensors")],
        Limits = new(Fact<long>.Of(2_048), Fact<long>.Of(2_048), Fact<long>.NotApplicable),
        Knowledge = Fact<PartialDate>.NotApplicable,
    };

    public static Model Old => Named("google/gemini-1.0-pro", null, Offered(Vertex, "gemini-1.0-pro-002", PerToken(0.5m, 1.5m)) with { Deprecated = new PartialDate(2024, 10), IsDeprecated = true, Retires = new PartialDate(2025, 4, 9) }) with
    {
        Name = "Gemini 1.0 Pro",
        ReleaseDate = new PartialDate(2023, 12, 13),
        Successor = "google/gemini-2.5-flash",
    };

    public static Model Free => Named("google/gemma-free", null, Offered(Router, "google/gemma:free", null, Billing.Free)) with { Name = "Gemma free", Status = ReleaseStatus.Preview, NoIndex = true };

    private static Model Numbered(int number) =>
        Named($"google/numbered-{number}", null, Offered(Studio, $"numbered-{number}", PerToken(number / 10m, number), limits: new(Fact<long>.Of(32_768L * number), default, default))) with
        {
            Name = $"Numbered {number}",
            ReleaseDate = new PartialDate(2024, number),
            Limits = new(Fact<long>.Of(32_768L * number), default, default),
        };
}
