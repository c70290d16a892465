using SiteGen.Domain;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class LiteLlmTests
{
    private static Offering Import(string row, string provider = "acme", string modelId = "gpt-9")
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, row);
        return site.Offering(provider, modelId);
    }

    [Fact]
    public void Prices_per_token_tiers_and_service_tiers_are_told_apart()
    {
        var cost = Import("""
            {"acme/gpt-9": {"litellm_provider": "acme", "mode": "responses", "input_cost_per_token": 2e-7, "output_cost_per_token": 1e-06, "cache_read_input_token_cost": 0,
              "cache_creation_input_token_cost_above_1hr": 4e-7, "input_cost_per_token_above_200k_tokens": 4e-07, "cache_creation_input_token_cost_above_1hr_above_200k_tokens": 8e-7,
              "input_cost_per_token_batches": 1e-7, "input_cost_per_token_above_200k_tokens_priority": 9e-7, "output_cost_per_reasoning_token": 3e-6, "input_cost_per_audio_token": 5e-6}}
            """).Cost;

        Assert.Equal("Input 0.2, Output 1, CacheRead null, CacheWrite1h 0.4, Reasoning 3, InputAudio 5", Text(cost.Tokens));
        Assert.Equal("Input 0.4, CacheWrite1h 0.8", Text(Assert.Single(cost.Tiers).Tokens));
        Assert.Equal(["batch", "priority"], cost.Variants.Select(variant => variant.When.Single().Value).Order());
        Assert.Equal(200_000, cost.Variants.Single(variant => variant.When[0].Value == "priority").Tiers.Single().AboveInputTokens);
    }

    [Theory]
    [InlineData("acme/gpt\\n9")]
    [InlineData("acme/gpt\\u202e9")]
    [InlineData("acme/gpt\\u00009")]
    public void An_id_that_no_content_file_can_hold_is_skipped_with_a_reason(string key)
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.LiteLlm, $$"""{"{{key}}": {"litellm_provider": "acme", "mode": "chat"}, "acme/good": {"litellm_provider": "acme", "mode": "chat"} }""");

        Assert.Equal("its id is no line of plain text", Assert.Single(summary.Skipped).Reason);
        Assert.Equal("good", site.Offering("acme", "good").ModelId);
    }

    [Fact]
    public void Ranges_become_tiers_and_results_become_conditions()
    {
        var chat = Import("""
            {"gpt-9": {"litellm_provider": "acme", "mode": "chat", "tiered_pricing": [{"range": [0, 32000.0], "input_cost_per_token": 1e-6}, {"range": [32000.0, 128000.0], "input_cost_per_token": 2e-6}]}}
            """).Cost;
        var search = Import("""
            {"acme/search": {"litellm_provider": "acme", "mode": "search", "tiered_pricing": [{"max_results_range": [1, 10], "input_cost_per_query": 0.001}]}}
            """, modelId: "search").Cost;

        Assert.Equal(("Input 1", 32_000L), (Text(chat.Tokens), Assert.Single(chat.Tiers).AboveInputTokens));
        Assert.Equal((UnitItem.Search, UnitPer.Query, 0.001m, new Condition("max_results", "1-10")), (search.Units[0].Item, search.Units[0].Per, search.Units[0].Price, search.Units[0].When.Single()));
    }

    [Fact]
    public void Zero_per_token_beside_a_price_per_image_does_not_apply()
    {
        var offering = Import("""{"gpt-9": {"litellm_provider": "acme", "mode": "image_generation", "input_cost_per_token": 0, "output_cost_per_image": 0.04}}""");

        Assert.Equal((Billing.Usage, "Input null"), (offering.Billing, Text(offering.Cost.Tokens)));
        Assert.Equal((UnitItem.ImageOutput, UnitPer.Image, 0.04m), (offering.Cost.Units[0].Item, offering.Cost.Units[0].Per, offering.Cost.Units[0].Price));
    }

    [Fact]
    public void Zero_per_token_under_a_condition_that_prices_something_else_makes_no_variant()
    {
        var cost = Import("""{"acme/hd/1024-x-1024/gpt-9": {"litellm_provider": "acme", "mode": "image_generation", "input_cost_per_pixel": 1e-8, "output_cost_per_token": 0.0}}""").Cost;

        Assert.Single(cost.Units);
        Assert.Empty(cost.Variants);
    }

    [Fact]
    public void Nothing_but_zeros_is_not_known() =>
        Assert.Equal(Billing.Unknown, Import("""{"gpt-9": {"litellm_provider": "acme", "input_cost_per_token": 0.0, "output_cost_per_token": 0}}""").Billing);

    [Fact]
    public void Sizes_regions_and_commitments_are_conditions_of_one_offering()
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.LiteLlm, """
            {"hd/1024-x-1792/dall-e-9": {"litellm_provider": "openai", "mode": "image_generation", "input_cost_per_image": 0.08},
             "azure/us/gpt-9": {"litellm_provider": "azure", "mode": "chat", "input_cost_per_token": 2e-6},
             "azure/gpt-9": {"litellm_provider": "azure", "mode": "chat", "input_cost_per_token": 1e-6, "supports_vision": true},
             "bedrock/us-east-1/1-month-commitment/anthropic.claude-nine": {"litellm_provider": "bedrock", "mode": "chat", "input_cost_per_second": 0.01},
             "us.anthropic.claude-nine": {"litellm_provider": "bedrock_converse", "mode": "chat", "input_cost_per_token": 1e-6}}
            """);

        Assert.Empty(summary.Skipped);
        Assert.Equal(5, summary.Placed.Count);
        var image = Assert.Single(site.Offering("openai", "dall-e-9").Cost.Units);
        Assert.Equal((UnitItem.ImageOutput, "quality=hd resolution=1024x1792"), (image.Item, string.Join(' ', image.When.Select(when => $"{when.Name}={when.Value}"))));
        var azure = site.Offering("azure", "gpt-9");
        Assert.Equal(("Input 1", "region=us"), (Text(azure.Cost.Tokens), string.Join(' ', azure.Cost.Variants.Single().When.Select(when => $"{when.Name}={when.Value}"))));
        Assert.Equal(Modalities.Text | Modalities.Image, azure.Modalities.Input);
        Assert.Equal("region=us-east-1 commitment=1-month", string.Join(' ', site.Offering("amazon-bedrock", "anthropic.claude-nine").Cost.Units.Single().When.Select(when => $"{when.Name}={when.Value}")));
        Assert.Equal("Region: us", site.Offering("amazon-bedrock", "us.anthropic.claude-nine").Notes);
        Assert.Single(site.Bind().Models, model => model.Id == "anthropic/claude-nine");
    }

    [Fact]
    public void Rows_that_are_no_models_are_skipped_with_their_reason()
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.LiteLlm, """
            {"sample_spec": {"litellm_provider": "one of …"}, "fallback_generalizations": {"rules": []}, "together-ai-4.1b-8b": {"litellm_provider": "together_ai"},
             "acme/store": {"litellm_provider": "acme", "mode": "vector_store"}, "nobody": {"mode": "chat"}, "odd": 1,
             "gpt-9": {"litellm_provider": "acme", "max_tokens": 5}, "acme/gpt-9": {"litellm_provider": "acme", "max_tokens": 6}}
            """);

        Assert.Equal(6, summary.Skipped.Count);
        Assert.Contains(summary.LeftOut, value => value is { Row: "acme/gpt-9", Value: "6" });
    }

    [Fact]
    public void Two_rows_of_one_offering_are_listed_under_their_keys_and_say_where_they_differ()
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.LiteLlm, """
            {"gpt-9": {"litellm_provider": "acme", "mode": "chat", "max_output_tokens": 5, "input_cost_per_token": 1e-6}, "acme/gpt-9": {"litellm_provider": "acme", "mode": "chat", "max_output_tokens": 6}}
            """);

        Assert.Equal(2, summary.Placed.Count);
        Assert.Equal(
            ["gpt-9", "acme/gpt-9 max_output_tokens=6"],
            site.Offering("acme", "gpt-9").Listings.Select(listing => string.Join(' ', listing.Differs.Select(said => $"{said.Field}={said.Value}").Prepend(listing.Key!))));
    }

    [Theory]
    [InlineData("acme/gpt-9", "acme", "", "")]
    [InlineData("gpt-9", "acme", "", "gpt-9 -")]
    [InlineData("acme/gpt-9", "acme", "\"input_cost_per_token\": 0, \"output_cost_per_token\": 0", "- - input_cost_per_token=0 output_cost_per_token=0")]
    [InlineData("acme/gpt-9", "acme", "\"input_cost_per_token\": 0.005", "- - input_cost_per_token=0.005")]
    [InlineData("acme/gpt-9", "acme", "\"max_output_tokens\": 8, \"max_tokens\": 8", "")]
    [InlineData("acme/gpt-9", "acme", "\"max_output_tokens\": 8, \"max_tokens\": 9", "- - max_tokens=9")]
    [InlineData("vertex_ai/gpt-9", "vertex_ai", "", "")]
    [InlineData("vertex_ai/gpt-9", "vertex_ai-language-models", "", "- vertex_ai-language-models")]
    public void A_listing_keeps_what_does_not_follow(string key, string provider, string prices, string expected)
    {
        using var site = new ImportSite();
        var row = $"{{\"{key}\": {{\"litellm_provider\": \"{provider}\", \"mode\": \"chat\"{(prices.Length == 0 ? "" : ", " + prices)}}}}}";
        site.Import(ImportFeed.LiteLlm, row);
        var listings = site.Bind().Models.Single().Offerings.Single().Listings;
        var before = site.Snapshot();
        site.Import(ImportFeed.LiteLlm, row);

        Assert.Equal(expected, string.Join("; ", listings.Select(listing => string.Join(' ', listing.Says.Select(said => $"{said.Field}={said.Value}").Prepend(listing.Provider ?? "-").Prepend(listing.Key ?? "-")))));
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Limits_modalities_capabilities_and_the_end_are_carried()
    {
        var offering = Import("""
            {"gpt-9": {"litellm_provider": "acme", "mode": "chat", "max_input_tokens": 128000.0, "max_output_tokens": 4096, "max_tokens": 4096, "deprecation_date": "2030-01-01",
              "supports_function_calling": true, "supports_reasoning": false, "supports_pdf_input": true, "supported_modalities": ["text"], "supported_output_modalities": ["text", "audio"],
              "supported_endpoints": ["/v1/batch"], "source": "https://acme.example/pricing", "search_context_cost_per_query": {"search_context_size_low": 0.01}}}
            """);

        Assert.Equal((128_000L, 4_096L), (offering.Limits.Input.OrNull, offering.Limits.Output.OrNull));
        Assert.Equal("2030-01-01", offering.Retires.ToString());
        Assert.Equal((true, false, true, null), (offering.Capabilities[Capability.FunctionCalling], offering.Capabilities[Capability.Reasoning], offering.Capabilities[Capability.Batch], offering.Capabilities[Capability.WebSearch]));
        Assert.Equal((Modalities.Text | Modalities.Pdf, Modalities.Text | Modalities.Audio), (offering.Modalities.Input, offering.Modalities.Output));
        Assert.Equal("https://acme.example/pricing", offering.Url);
        Assert.Equal(new Condition("search_context_size", "low"), Assert.Single(Assert.Single(offering.Cost.Units).When));
    }

    [Fact]
    public void The_date_must_be_given_since_the_feed_names_none()
    {
        using var site = new ImportSite();
        var diagnostics = new SiteGen.Diagnostics.DiagnosticBag();

        Assert.Null(site.Try(ImportFeed.LiteLlm, """{"gpt-9": {"litellm_provider": "acme"}}""", diagnostics, date: null));
        Assert.Equal("NoFeedDate", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    private static string Text(TokenPrices prices) =>
        string.Join(", ", prices.Stated.Select(price => FormattableString.Invariant($"{price.Meter} {(price.Price.OrNull is { } usd ? usd.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : "null")}")));
}
