using SiteGen.Domain;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class OpenRouterTests
{
    private static ImportSite Import(string rows)
    {
        var site = new ImportSite();
        site.Import(ImportFeed.OpenRouter, $$"""{"data": [{{rows}}]}""");
        return site;
    }

    private static string Row(string id, string pricing, string more = "") => $$"""
        {"id": "{{id}}", "name": "xAI: Grok 9 (free)", "created": 1900000000, "context_length": 999, "top_provider": {"context_length": 2000, "max_completion_tokens": null},
         "architecture": {"input_modalities": ["text", "file"], "output_modalities": ["text"]}, "pricing": {{pricing}}{{(more.Length > 0 ? ", " + more : "")}} }
        """;

    [Fact]
    public void Prices_limits_and_words_are_carried()
    {
        using var site = Import(Row("x-ai/grok-9", """
            {"prompt": "0.00000090000000000000005", "completion": "0.0000002", "web_search": "0.01", "image": "0", "overrides": [{"min_prompt_tokens": 200000, "prompt": "0.000002"}]}
            """, """
            "supported_parameters": ["tools", "temperature"], "knowledge_cutoff": "2029-01-31", "hugging_face_id": "xai/grok-9", "expiration_date": "2098-12-31",
            "benchmarks": {"artificial_analysis": {"coding_index": 69.10}, "design_arena": []}
            """));

        var model = Assert.Single(site.Bind().Models);
        var offering = Assert.Single(model.Offerings);

        Assert.Equal(("xai/grok-9", "Grok 9", "2029-01-31"), (model.Id, model.Name, model.Knowledge.OrNull.ToString()));
        Assert.Equal((2_000L, null), (offering.Limits.Context.OrNull, offering.Limits.Output.OrNull));
        Assert.Equal(Modalities.Text | Modalities.Pdf, offering.Modalities.Input);
        Assert.Equal((0.9m, 0.2m), (offering.Cost.Tokens[TokenMeter.Input].OrNull!.Value.Amount, offering.Cost.Tokens[TokenMeter.Output].OrNull!.Value.Amount));
        Assert.True(offering.Cost.Tokens[TokenMeter.InputImage].DoesNotApply);
        Assert.Equal((UnitItem.WebSearch, UnitPer.Request, 0.01m), (offering.Cost.Units[0].Item, offering.Cost.Units[0].Per, offering.Cost.Units[0].Price));
        Assert.Equal((200_000L, 2m), (offering.Cost.Tiers[0].AboveInputTokens, offering.Cost.Tiers[0].Tokens[TokenMeter.Input].OrNull!.Value.Amount));
        Assert.Equal((true, null), (offering.Capabilities[Capability.FunctionCalling], offering.Capabilities[Capability.Reasoning]));
        Assert.Equal(["tools", "temperature"], offering.SupportedParameters);
        Assert.Null(offering.Retires); // a sentinel
        Assert.Equal("https://huggingface.co/xai/grok-9", Assert.Single(model.Links).Url);
        Assert.Equal((69.1m, "https://openrouter.ai/x-ai/grok-9"), (Assert.Single(model.Benchmarks).Score, model.Benchmarks[0].Source));
        Assert.Null(model.ReleaseDate); // "created" is when the row was added
    }

    [Theory]
    [InlineData("x-ai/grok-9", "-1", Billing.Dynamic)]
    [InlineData("x-ai/grok-9:free", "0", Billing.Free)]
    [InlineData("x-ai/grok-9", "0", Billing.Unknown)]
    public void Zero_is_free_only_for_free_rows_and_minus_one_depends_on_the_route(string id, string price, Billing billing)
    {
        using var site = Import(Row(id, $$"""{"prompt": "{{price}}", "completion": "{{price}}"}"""));

        Assert.Equal(billing, site.Offering("openrouter", id).Billing);
    }

    [Fact]
    public void Plans_are_offerings_of_one_model_and_aliases_of_their_target()
    {
        const string price = """{"prompt": "0.000001", "completion": "0.000001"}""";
        using var site = Import(string.Join(',', Row("x-ai/grok-9", price), Row("x-ai/grok-9:thinking", price), Row("x-ai/grok-9:free", """{"prompt": "0", "completion": "0"}"""),
            Row("~x-ai/grok-latest", price, """ "alias_target": {"name": "xAI: Grok 9", "slug": "x-ai/grok-9"} """)));

        var model = Assert.Single(site.Bind().Models);

        Assert.Equal(4, model.Offerings.Count);
        Assert.Equal("An alias of x-ai/grok-9.", model.Offerings.Single(offering => offering.ModelId == "~x-ai/grok-latest").Notes);
    }
}
