using SiteGen.Domain;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class ModelsDevTests
{
    private const string Facts = """
        "name": "Nine", "attachment": false, "reasoning": true, "tool_call": true, "temperature": true, "open_weights": false,
        "release_date": "2030-01-01", "last_updated": "2030-02-01", "knowledge": "2029-06",
        "modalities": {"input": ["text", "image"], "output": ["text"]}, "limit": {"context": 200000, "output": 0}
        """;

    private static string Feed(string offerings, string provider = "acme", string models = "") => $$"""
        {"models": { {{models}} }, "providers": {"{{provider}}": {"id": "{{provider}}", "name": "Acme: AI", "env": ["ACME_REGION", "ACME_API_KEY"], "npm": "@ai-sdk/openai-compatible",
          "api": "https://api.acme.example/v1/", "doc": "https://acme.example/docs", "models": { {{offerings}} } } } }
        """;

    private static string Row(string id, string more = "") => $$"""
        "{{id}}": {"id": "{{id}}", {{Facts}}{{(more.Length > 0 ? ", " + more : "")}} }
        """;

    [Fact]
    public void An_empty_site_builds_at_once()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, Feed(Row("gpt-9", """ "cost": {"input": 2e-1, "output": 1.10} """)));

        var content = site.Bind();

        var model = Assert.Single(content.Models);
        Assert.Equal(("openai/gpt-9", "Nine", ModelKind.Chat), (model.Id, model.Name, model.Kind));
        Assert.Equal(("2030-01-01", "2030-02-01", "2029-06"), (model.ReleaseDate.ToString(), model.LastUpdated.ToString(), model.Knowledge.OrNull.ToString()));
        Assert.Equal(200_000, model.Limits.Context.OrNull);
        Assert.False(model.Limits.Output.IsStated); // 0 means unknown
        Assert.True(model.Capabilities[Capability.Reasoning]);
        Assert.Null(model.Capabilities[Capability.StructuredOutput]);
        Assert.Equal(["temperature"], model.SupportedParameters);
        var offering = Assert.Single(model.Offerings);
        Assert.Equal((0.2m, 1.1m), (offering.Cost.Tokens[TokenMeter.Input].OrNull!.Value.Amount, offering.Cost.Tokens[TokenMeter.Output].OrNull!.Value.Amount));
        Assert.Equal(VerificationMethod.Import, offering.Verified!.Method);
        Assert.Equal("https://models.dev/catalog.json", Assert.Single(offering.Sources).Url);
        Assert.Equal(("Acme: AI", "ACME_API_KEY"), (offering.Provider.Name, offering.Provider.Auth!.Env));
        Assert.Equal(new Endpoint(Protocol.OpenAiChat, "https://api.acme.example/v1"), Assert.Single(offering.Provider.Endpoints));
    }

    [Theory]
    [InlineData(""" "cached_input": 0.1 """, 0.1, null)]
    [InlineData(""" "cache_input": 0.1, "cached_write": 0.4 """, 0.1, 0.4)]
    [InlineData(""" "cached_input": 0.1, "cache_read": 0.2, "cached_write": 0.4, "cache_write": 0.5 """, 0.2, 0.5)]
    [InlineData(""" "cached_input": 0.1, "cache_read": null """, 0.1, null)]
    [InlineData(""" "cached_input": 3 """, null, null)] // more than input
    public void Misspelt_prices_count_unless_the_right_name_is_there_too(string prices, double? read, double? write)
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.ModelsDev, Feed(Row("gpt-9", $$""" "cost": {"input": 1, "output": 2, {{prices}} } """)));

        var tokens = site.Offering("acme", "gpt-9").Cost.Tokens;
        Assert.Equal(((decimal?)read, (decimal?)write), (tokens[TokenMeter.CacheRead].OrNull?.Amount, tokens[TokenMeter.CacheWrite].OrNull?.Amount));
        Assert.DoesNotContain(summary.LeftOut, value => value.Reason.StartsWith("no field", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("acme", "gpt-9", """ "cost": {"input": 0, "output": 0} """, Billing.Unknown)]
    [InlineData("acme", "gpt-9", "", Billing.Unknown)]
    [InlineData("acme", "gpt-9:free", """ "cost": {"input": 0, "output": 0} """, Billing.Free)]
    [InlineData("acme", "gpt-9-free", """ "cost": {"input": 0, "output": 0} """, Billing.Free)]
    [InlineData("acme-coding-plan", "gpt-9", """ "cost": {"input": 0, "output": 0} """, Billing.Subscription)]
    [InlineData("github-copilot", "gpt-9", "", Billing.Subscription)]
    [InlineData("acme", "gpt-9", """ "cost": {"input": 1, "output": 0} """, Billing.Usage)]
    public void Nothing_is_free_by_arithmetic(string provider, string id, string cost, Billing billing)
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, Feed(Row(id, cost), provider));

        Assert.Equal(billing, site.Offering(provider, id).Billing);
    }

    [Fact]
    public void A_zero_beside_a_price_does_not_apply()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, Feed(Row("gpt-9", """ "cost": {"input": 1, "output": 2, "cache_write": 0} """)));

        Assert.True(site.Offering("acme", "gpt-9").Cost.Tokens[TokenMeter.CacheWrite].DoesNotApply);
    }

    [Fact]
    public void Tiers_and_modes_are_carried_and_the_legacy_copy_is_not()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, Feed(Row("gpt-9", """
            "cost": {"input": 1, "output": 2, "tiers": [{"input": 3, "output": 4, "tier": {"size": 200000, "type": "context"}}], "context_over_200k": {"input": 3, "output": 4}},
            "experimental": {"modes": {"fast": {"cost": {"input": 6}, "provider": {"body": {"speed": "fast"}}}}}
            """)));

        var cost = site.Offering("acme", "gpt-9").Cost;

        Assert.Equal((200_000L, 3m), (Assert.Single(cost.Tiers).AboveInputTokens, cost.Tiers[0].Tokens[TokenMeter.Input].OrNull!.Value.Amount));
        Assert.Equal(new Condition("speed", "fast"), Assert.Single(Assert.Single(cost.Variants).When));
    }

    [Fact]
    public void What_breaks_a_check_is_left_out_and_said()
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.ModelsDev, Feed("""
            "gpt-9": {"name": "Nine", "release_date": "2030-02-01", "last_updated": "2030-01-01", "knowledge": "2030-02-31", "status": "retired?", "surprise": 1,
              "limit": {"context": 1000, "input": 2000, "output": 5}, "cost": {"input": 1, "output": -2, "cache_read": 3, "reasoning": 5000}}
            """));

        site.Bind();
        Assert.Equal(
            ["cost.cache_read", "cost.output", "cost.reasoning", "knowledge", "last_updated", "limits.input", "status", "surprise"],
            summary.LeftOut.Where(value => value.Row == "acme gpt-9").Select(value => value.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_model_under_many_providers_and_spellings_is_one_model()
    {
        using var site = new ImportSite();
        var rows = string.Join(',', Row("anthropic/claude-nine-9.5"), Row("claude-nine-9-5"), Row("claude-nine-9.5:free"), Row("claude-nine-9.5-20300101"));
        site.Import(ImportFeed.ModelsDev, Feed(rows, models: Row("anthropic/claude-nine-9-5")));

        var models = site.Bind().Models;

        Assert.Equal(["anthropic/claude-nine-9-5", "anthropic/claude-nine-9.5-20300101"], models.Select(model => model.Id).Order(StringComparer.Ordinal));
        Assert.Equal(3, models.Single(model => model.Id == "anthropic/claude-nine-9-5").Offerings.Count);
    }

    [Fact]
    public void Offerings_whose_addresses_collide_get_a_slug()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, Feed(string.Join(',', Row("gpt/nine:9"), Row("gpt-nine-9"), Row("九"))));

        var slugs = site.Bind().Models.SelectMany(model => model.Offerings).Select(offering => offering.Slug).ToList();

        Assert.Equal(slugs.Count, slugs.Distinct().Count());
    }

    [Fact]
    public void A_row_no_address_can_be_made_of_is_skipped_with_the_reason()
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.ModelsDev, Feed($$"""{{Row("gpt-9")}}, "九": {"name": "Nine"}, "broken": 9 """));

        Assert.Equal([("acme broken", "is no object"), ("acme 九", "no address can be made of its id")], summary.Skipped.Select(row => (row.Row, row.Reason)));
    }

    [Fact]
    public void The_newest_day_of_the_feed_is_its_date_when_none_is_given()
    {
        using var site = new ImportSite();
        var summary = site.Try(ImportFeed.ModelsDev, Feed(Row("gpt-9")), new(), date: null);

        Assert.Equal(new DateOnly(2030, 2, 1), summary!.Date);
    }
}
