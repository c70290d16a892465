using System.Text.RegularExpressions;
using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Turns a row of OpenRouter's list into an offering.</summary>
internal static partial class OpenRouterRow
{
    /// <summary>The one provider of the feed.</summary>
    public static ImportedProvider Provider { get; } = new(
        "openrouter", "OpenRouter", ProviderType.Aggregator, "https://openrouter.ai/docs", "OPENROUTER_API_KEY",
        [new Endpoint(Protocol.OpenAiChat, "https://openrouter.ai/api/v1")]);

    private static readonly (string Key, TokenMeter Meter)[] _meters =
    [
        ("prompt", TokenMeter.Input), ("completion", TokenMeter.Output), ("input_cache_read", TokenMeter.CacheRead), ("input_cache_write", TokenMeter.CacheWrite),
        ("input_cache_write_1h", TokenMeter.CacheWrite1h), ("internal_reasoning", TokenMeter.Reasoning), ("audio", TokenMeter.InputAudio),
        ("audio_output", TokenMeter.OutputAudio), ("image", TokenMeter.InputImage), ("image_output", TokenMeter.OutputImage), ("input_audio_cache", TokenMeter.CacheReadAudio),
    ];

    private static readonly (string Parameter, Capability Capability)[] _capabilities =
    [
        ("tools", Capability.FunctionCalling), ("parallel_tool_calls", Capability.ParallelFunctionCalling), ("tool_choice", Capability.ToolChoice),
        ("structured_outputs", Capability.StructuredOutput), ("response_format", Capability.JsonMode), ("reasoning", Capability.Reasoning),
        ("web_search_options", Capability.WebSearch),
    ];

    private static readonly (string Key, string Name)[] _indices =
    [
        ("intelligence_index", "Artificial Analysis Intelligence Index"), ("coding_index", "Artificial Analysis Coding Index"), ("agentic_index", "Artificial Analysis Agentic Index"),
    ];

    /// <summary>Reads a row that is known to have an id.</summary>
    public static ImportedOffering Read(string id, FeedValue value, List<LeftOut> leftOut)
    {
        var row = new FeedRow(id, value, leftOut);
        row.Ignore("id", "created", "canonical_slug", "links"); // created is when the row was added, the others address OpenRouter's own API
        var facts = new FactSheet();
        Limits(row, facts);
        var (input, output) = Modality(row, facts);
        Parameters(row, facts);
        if (row.Text("expiration_date") is { } ends)
        {
            if (PartialDate.Parse(ends) is { Year: < 2098 } date) facts["retires"] = date.ToString(); // 2098-12-31 stands for "no end known"
            else row.Leave("expiration_date", "is no date of an end");
        }

        var target = row.Row("alias_target");
        var slug = target?.Text("slug");
        if (slug is not null) facts["notes"] = $"An alias of {slug}.";
        var page = $"https://openrouter.ai/{id}";
        if (Links.IsHttps(page)) facts["url"] = page;
        var (billing, prices) = Cost(row, facts, id);
        facts["billing"] = billing;
        row.Leave("description", "prose, not a fact");
        var model = new ImportedModel
        {
            Row = id,
            Name = NameOf(target?.Text("name") ?? row.Text("name")),
            Facts = facts.Copy(),
            Knowledge = Knowledge(row),
            Kind = billing == "dynamic" ? ModelKind.Router : Kinds.Of(id, input, output),
            Links = Repository(row),
            Benchmarks = slug is null && Links.IsHttps(page) ? [.. Benchmarks(row, page)] : [],
        };
        _ = row.Text("name");
        row.LeaveTheRest();
        return new ImportedOffering { Row = id, Catalog = ListingCatalog.OpenRouter, Numbers = [.. prices, .. NumberOfContext(row, facts)], Provider = Provider.Id, ModelId = id, IdentifiedBy = slug, Model = model, Facts = facts };
    }

    private static void Limits(FeedRow row, FactSheet facts)
    {
        var top = row.Row("top_provider");
        var (own, context) = (row.Tokens("context_length"), top?.Tokens("context_length"));
        if (context is not null && own is not null && own != context) row.Leave("context_length", "the provider that serves it allows another context");
        facts["limits", "context"] = FactSheet.Count(context ?? own);
        facts["limits", "output"] = FactSheet.Count(top?.Tokens("max_completion_tokens"));
        top?.LeaveTheRest();
    }

    /// <summary>The context that the model has and the provider that serves it does not give.</summary>
    private static IEnumerable<FeedFact> NumberOfContext(FeedRow row, FactSheet facts) =>
        row.Tokens("context_length") is { } own && own != facts.Number(LimitsFit.Context) ? [FeedFact.Unheld("context_length", own)] : [];

    private static (IReadOnlyList<string>? Input, IReadOnlyList<string>? Output) Modality(FeedRow row, FactSheet facts)
    {
        var architecture = row.Row("architecture");
        var (input, output) = (ModalityWords.Of(architecture, "input_modalities", isInput: true), ModalityWords.Of(architecture, "output_modalities", isInput: false));
        facts["modalities", "input"] = input is null ? null : FactSheet.Set(input);
        facts["modalities", "output"] = output is null ? null : FactSheet.Set(output);
        architecture?.Ignore("modality"); // the two lists in one text
        architecture?.LeaveTheRest();
        return (input, output);
    }

    private static void Parameters(FeedRow row, FactSheet facts)
    {
        if (row.Texts("supported_parameters") is not { Count: > 0 } parameters) return;
        facts["supported_parameters"] = FactSheet.Set(parameters.Distinct());
        foreach (var (parameter, capability) in _capabilities)
            if (parameters.Contains(parameter)) facts["capabilities", Vocabulary.Capabilities.Word(capability)] = "true";
    }

    private static (string Billing, IEnumerable<FeedFact> Prices) Cost(FeedRow row, FactSheet facts, string id)
    {
        if (row.Row("pricing") is not { } pricing) return ("unknown", []);
        var draft = new CostDraft(pricing);
        if (pricing.Number("prompt") < 0 || pricing.Number("completion") < 0)
        {
            pricing.Ignore("prompt", "completion");
            pricing.LeaveTheRest("the route decides the price");
            return ("dynamic", []);
        }

        if (id.EndsWith(":free", StringComparison.Ordinal) && pricing.Number("prompt") == 0 && pricing.Number("completion") == 0)
        {
            foreach (var (key, value) in pricing.Value.Entries)
                if (FeedNumber.Parse(value.Text) is not 0) pricing.Leave(key, value, "a price of something else beside a free model");
            return ("free", []);
        }

        Tokens(draft, CostDraft.Usual, pricing);
        if (pricing.Number("web_search") is { } search) draft.Unit(CostDraft.Usual, UnitItem.WebSearch, UnitPer.Request, search, "web_search");
        if (pricing.Number("request") is { } request) draft.Unit(CostDraft.Usual, UnitItem.Request, UnitPer.Request, request, "request");
        foreach (var tier in pricing.Rows("overrides"))
        {
            if (tier.Tokens("min_prompt_tokens") is { } above) Tokens(draft, CostDraft.Tier(CostDraft.Usual, FactSheet.Count(above)!), tier);
            tier.LeaveTheRest();
        }

        pricing.LeaveTheRest();
        return (draft.WriteTo(facts) ? "usage" : "unknown", draft.Numbers);
    }

    private static void Tokens(CostDraft draft, FactPath scope, FeedRow prices)
    {
        foreach (var (key, meter) in _meters)
            if (prices.Number(key) is { } price) draft.Token(scope, meter, FeedNumber.PerMillion(price), key, prices);
    }

    private static PartialDate? Knowledge(FeedRow row)
    {
        if (row.Text("knowledge_cutoff") is not { } text) return null;
        if (PartialDate.Parse(text) is { } date) return date;
        row.Leave("knowledge_cutoff", "is no date");
        return null;
    }

    private static IReadOnlyList<Link> Repository(FeedRow row) =>
        row.Text("hugging_face_id") is { } id && Links.IsHttps($"https://huggingface.co/{id}") ? [new Link(LinkType.Weights, $"https://huggingface.co/{id}", "Hugging Face")] : [];

    private static IEnumerable<Benchmark> Benchmarks(FeedRow row, string page)
    {
        if (row.Row("benchmarks") is not { } benchmarks) yield break;
        if (benchmarks.Row("artificial_analysis") is { } analysis)
            foreach (var (key, name) in _indices)
                if (analysis.Number(key) is { } index) yield return new Benchmark(name, index, "index", null, page);
        foreach (var arena in benchmarks.Rows("design_arena"))
        {
            if (arena.Number("elo") is { } elo && arena.Text("arena") is { } name)
                yield return new Benchmark(arena.Text("category") is { } category ? $"Design Arena {name}: {category}" : $"Design Arena {name}", elo, "Elo", null, page);
            arena.LeaveTheRest();
        }

        benchmarks.LeaveTheRest();
    }

    /// <summary>Without the author before and the plan behind.</summary>
    private static string? NameOf(string? name) =>
        name is null ? null : Plan().Replace(AuthorBefore().Replace(name.Trim(), ""), "");

    [GeneratedRegex("^[^:]{1,40}: +(?=.)")]
    private static partial Regex AuthorBefore();

    [GeneratedRegex(@" \(free\)$")]
    private static partial Regex Plan();
}
