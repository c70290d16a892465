using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Turns a row of LiteLLM's catalog into an offering.</summary>
internal static class LiteLlmRow
{
    private static readonly (string Key, Capability Capability)[] _capabilities =
    [
        ("supports_function_calling", Capability.FunctionCalling), ("supports_parallel_function_calling", Capability.ParallelFunctionCalling),
        ("supports_tool_choice", Capability.ToolChoice), ("supports_response_schema", Capability.StructuredOutput), ("supports_reasoning", Capability.Reasoning),
        ("supports_prompt_caching", Capability.PromptCaching), ("supports_native_streaming", Capability.Streaming), ("supports_web_search", Capability.WebSearch),
        ("supports_computer_use", Capability.ComputerUse), ("supports_system_messages", Capability.SystemPrompt),
    ];

    private static readonly (string Key, Modalities Adds, bool ToInput)[] _modalities =
    [
        ("supports_vision", Modalities.Image, true), ("supports_image_input", Modalities.Image, true), ("supports_embedding_image_input", Modalities.Image, true),
        ("supports_audio_input", Modalities.Audio, true), ("supports_video_input", Modalities.Video, true), ("supports_pdf_input", Modalities.Pdf, true),
        ("supports_audio_output", Modalities.Audio, false),
    ];

    /// <summary>Reads a row that is known to be an object and to name its provider.</summary>
    public static ImportedOffering Read(string key, FeedValue value, List<LeftOut> leftOut)
    {
        var row = new FeedRow(key, value, leftOut);
        var provider = ProviderNames.OfLiteLlm(row.Text("litellm_provider")!)!;
        var parts = LiteLlmKey.Of(key, provider);
        var mode = row.Text("mode");
        if (mode is not null && Kinds.OfMode(mode) is null) row.Leave("mode", "a kind that content files do not have");
        var kind = Kinds.OfMode(mode ?? "") ?? Kinds.Of(key, null, null);

        var facts = new FactSheet();
        Limits(row, facts, kind);
        ReadModalities(row, facts);
        foreach (var (field, capability) in _capabilities)
            if (row.Flag(field) is { } says) facts["capabilities", Vocabulary.Capabilities.Word(capability)] = says ? "true" : "false";
        if (row.Texts("supported_endpoints") is { } endpoints && endpoints.Contains("/v1/batch")) facts["capabilities", "batch"] = "true";
        if (row.Text("deprecation_date") is { } ends)
        {
            if (PartialDate.Parse(ends) is { } date) facts["retires"] = date.ToString();
            else row.Leave("deprecation_date", "is no date");
        }

        if (row.Text("source") is { } source)
        {
            if (Links.IsHttps(source)) facts["url"] = source;
            else row.Leave("source", "is no https address");
        }

        if (parts.Region is { } region) facts["notes"] = $"Region: {region}";
        var draft = Cost(row, parts.When, kind);
        facts["billing"] = draft.WriteTo(facts) ? "usage"
            : ProviderNames.IsPlan(provider) ? "subscription"
            : key.EndsWith(":free", StringComparison.Ordinal) && draft.SaysAny ? "free"
            : "unknown";
        row.LeaveTheRest();
        var named = row.Text("litellm_provider")!;
        return new ImportedOffering
        {
            Row = key,
            Catalog = ListingCatalog.LiteLlm,
            CatalogProvider = named == LiteLlmNames.NameOf(provider) ? null : named,
            Numbers = [.. draft.Numbers, .. NumbersOfLimits(row, facts), .. NumbersOfForm(row, kind)],
            Provider = provider,
            ModelId = parts.ModelId,
            When = parts.When,
            Facts = facts,
            Model = new ImportedModel { Row = key, Kind = kind, Facts = facts },
        };
    }

    private static void Limits(FeedRow row, FactSheet facts, ModelKind kind)
    {
        var (input, output, either) = (row.Tokens("max_input_tokens"), row.Tokens("max_output_tokens"), row.Tokens("max_tokens"));
        if (input is null && output is null && either is not null)
        {
            if (kind is ModelKind.Chat or ModelKind.Completion) output = either;
            else input = either;
        }
        else if (either is not null && either != input && either != output) row.Leave("max_tokens", "a legacy copy of the limits that says something else");

        facts["limits", "input"] = FactSheet.Count(input);
        facts["limits", "output"] = FactSheet.Count(output);
    }

    /// <summary>The limits as the row has them. <c>max_tokens</c> is a copy of another one, by custom of the most output.</summary>
    private static IEnumerable<FeedFact> NumbersOfLimits(FeedRow row, FactSheet facts)
    {
        var (input, output) = (FactPath.Of("limits", "input"), FactPath.Of("limits", "output"));
        foreach (var (key, path) in new[] { ("max_input_tokens", input), ("max_output_tokens", output) })
            if (NumberOf(row, key) is { } number) yield return new FeedFact(path, FeedNumber.Text(number), key, number);
        if (NumberOf(row, "max_tokens") is { } either && either != facts.Number(output)) yield return FeedFact.Unheld("max_tokens", either);
    }

    /// <summary>A flag that says yes adds to the list; without list and yes nothing is known. Text goes in wherever something beside it does.</summary>
    private static void ReadModalities(FeedRow row, FactSheet facts)
    {
        foreach (var (list, isInput) in (ReadOnlySpan<(string, bool)>)[("supported_modalities", true), ("supported_output_modalities", false)])
        {
            var set = Modalities.None;
            foreach (var word in ModalityWords.Of(row, list, isInput) ?? []) set |= Vocabulary.Modalities.Find(word)!.Value;
            foreach (var (key, adds, toInput) in _modalities)
                if (toInput == isInput && row.Flag(key) == true) set |= set == Modalities.None ? Modalities.Text | adds : adds;
            if (set != Modalities.None) facts["modalities", isInput ? "input" : "output"] = FactSheet.Set(ModalityWords.Words(set));
        }
    }

    private static CostDraft Cost(FeedRow row, IReadOnlyList<Condition> when, ModelKind kind)
    {
        var draft = new CostDraft(row);
        var imagesComeOut = ImagesComeOut(row, kind);
        foreach (var (key, value) in row.Value.Entries)
            if (value.Kind == FeedKind.Number && LiteLlmPrice.Of(key, kind) is { } price && row.Number(key) is { } amount)
                Add(draft, price, amount, key, row, when, imagesComeOut);

        if (row.Row("search_context_cost_per_query") is { } search)
        {
            foreach (var size in search.Value.Entries.Keys)
                if (search.Number(size) is { } amount && size.StartsWith("search_context_size_", StringComparison.Ordinal))
                    draft.Unit(CostDraft.Usual, UnitItem.WebSearch, UnitPer.Query, amount, size, [.. when, new Condition("search_context_size", size["search_context_size_".Length..])], search);
            row.Ignore("web_search_billing_unit");
        }

        foreach (var tier in row.Rows("tiered_pricing")) Tier(draft, tier, when, kind);
        return draft;
    }

    /// <summary>LiteLLM writes the price of a generated image under "input" where nothing else is charged.</summary>
    private static bool ImagesComeOut(FeedRow row, ModelKind kind) =>
        kind == ModelKind.Image && !row.Value.Entries.Any(e => e.Key.StartsWith("output_cost", StringComparison.Ordinal) && FeedNumber.Parse(e.Value.Text) is > 0);

    /// <summary>What LiteLLM says under the less common of two keys, and the end of its last range: the listing keeps them, so that an export can go by them.</summary>
    private static IEnumerable<FeedFact> NumbersOfForm(FeedRow row, ModelKind kind)
    {
        string[] keys = ["input_cost_per_token_cache_hit", ImagesComeOut(row, kind) ? "input_cost_per_image" : "", kind == ModelKind.Video ? "output_cost_per_video_per_second" : ""];
        foreach (var key in keys)
            if (NumberOf(row, key) is { } number) yield return FeedFact.Unheld(key, number);
        if (row.Value["tiered_pricing"] is { Kind: FeedKind.List } ranges && ranges.Items is [.., var tail] && tail["range"] is { Kind: FeedKind.List, Items: [_, var end] } && FeedNumber.Parse(end.Text) is { } last)
            yield return FeedFact.Unheld("tiered_pricing.end", last);
    }

    private static decimal? NumberOf(FeedRow row, string key) => row.Value[key] is { Kind: FeedKind.Number } written ? FeedNumber.Parse(written.Text) : null;

    private static void Tier(CostDraft draft, FeedRow tier, IReadOnlyList<Condition> when, ModelKind kind)
    {
        tier.Ignore("range", "max_results_range");
        var range = tier.Value["range"] ?? tier.Value["max_results_range"];
        if (range is not { Kind: FeedKind.List, Items.Count: 2 } || range.Items.Any(item => item.Kind != FeedKind.Number) || FeedNumber.Parse(range.Items[0].Text) is not { } from)
        {
            tier.Leave("range", tier.Value, "a tier without a range");
            return;
        }

        var results = tier.Value["max_results_range"] is null ? when : [.. when, new Condition("max_results", $"{range.Items[0].Text}-{range.Items[1].Text}")];
        foreach (var (key, value) in tier.Value.Entries)
        {
            if (value.Kind != FeedKind.Number || LiteLlmPrice.Of(key, kind) is not { } price || tier.Number(key) is not { } amount) continue;
            var above = price.Meter is not null && from > 0 ? FeedNumber.Count(range.Items[0].Text) : null;
            Add(draft, price with { AboveTokens = above }, amount, key, tier, results, imagesComeOut: false);
        }

        tier.LeaveTheRest();
    }

    private static void Add(CostDraft draft, LiteLlmPrice price, decimal amount, string field, FeedRow row, IReadOnlyList<Condition> when, bool imagesComeOut)
    {
        Condition[] all = [.. when, .. price.When];
        if (price.Meter is { } meter)
        {
            var scope = all.Length == 0 ? CostDraft.Usual : CostDraft.Variant(all);
            draft.Token(price.AboveTokens is { } above ? CostDraft.Tier(scope, FactSheet.Count(above)!) : scope, meter, FeedNumber.PerMillion(amount), field, row);
        }
        else if (price.AboveTokens is not null) row.Leave(field, "a price per unit above a threshold of tokens");
        else draft.Unit(CostDraft.Usual, imagesComeOut && price.Item == UnitItem.ImageInput ? UnitItem.ImageOutput : price.Item, price.Per, amount, field, all, row);
    }
}
