using System.Text.Json;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Pages.Exports;

/// <summary>The data files of a small site.</summary>
public sealed class ExportsTests
{
    private static readonly string[] _files = ["catalog.json", "api.json", "model_prices_and_context_window.json", "api/v1/models", "search.json"];

    [Fact]
    public void What_is_not_known_is_left_out_and_never_0()
    {
        using var site = Site("billing: unknown");

        Assert.False(ModelsDev(site).TryGetProperty("cost", out _));
        Assert.Equal("""{"litellm_provider":"cloud","mode":"chat"}""", LiteLlm(site).GetRawText());
        Assert.Equal("{}", OpenRouter(site).GetProperty("pricing").GetRawText());
        Assert.Equal("""["acme/one","Model one","chat","active",null,null,null,null,null,["cloud"],[]]""", Read(site, "search.json").GetProperty("models")[0].GetRawText());
    }

    [Fact]
    public void A_price_per_million_is_a_price_per_token_to_the_digit()
    {
        using var site = Site("billing: usage, cost: {input: 0.30, output: 2.50, cache_read: 0.0028, cache_write: null, tiers: [{above_input_tokens: 200000, input: 0.7}], variants: [{when: {service_tier: batch}, input: 0.15}, {when: {service_tier: priority}, input: 0.9}]}");

        Assert.Equal(
            """{"input":0.30,"output":2.50,"cache_read":0.0028,"cache_write":0,"tiers":[{"input":0.7,"tier":{"type":"context","size":200000}}],"context_over_200k":{"input":0.7}}""",
            ModelsDev(site).GetProperty("cost").GetRawText());
        Assert.Equal("""{"modes":{"fast":{"cost":{"input":0.9},"provider":{"body":{"service_tier":"priority"}}}}}""", ModelsDev(site).GetProperty("experimental").GetRawText());
        Assert.Equal(
            [
                ("input_cost_per_token", 0.0000003m), ("output_cost_per_token", 0.0000025m), ("cache_read_input_token_cost", 0.0000000028m), ("cache_creation_input_token_cost", 0m),
                ("input_cost_per_token_batches", 0.00000015m), ("input_cost_per_token_priority", 0.0000009m), ("input_cost_per_token_above_200k_tokens", 0.0000007m),
            ],
            LiteLlm(site).EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Number).Select(member => (member.Name, member.Value.GetDecimal())));
        Assert.Equal(
            """{"prompt":"0.0000003","completion":"0.0000025","input_cache_read":"0.0000000028","input_cache_write":"0","overrides":[{"min_prompt_tokens":200000,"prompt":"0.0000007"}]}""",
            OpenRouter(site).GetProperty("pricing").GetRawText());
    }

    [Theory]
    [InlineData("billing: free", "{\"input\":0,\"output\":0}", "{\"prompt\":\"0\",\"completion\":\"0\"}")]
    [InlineData("billing: dynamic", null, "{\"prompt\":\"-1\",\"completion\":\"-1\"}")]
    [InlineData("billing: subscription", null, "{}")]
    public void Free_and_dynamic_are_said_in_each_formats_own_way(string offering, string? modelsDev, string openRouter)
    {
        using var site = Site(offering);

        Assert.Equal(modelsDev, ModelsDev(site).TryGetProperty("cost", out var cost) ? cost.GetRawText() : null);
        Assert.Equal(openRouter, OpenRouter(site).GetProperty("pricing").GetRawText());
    }

    [Fact]
    public void A_listing_gives_rows_their_keys_conditions_and_numbers_of_their_own()
    {
        using var site = Site("""
            billing: usage, cost: {input: 2, variants: [{when: {region: eu}, input: 2.2}], units: [{item: image_output, per: image, price: 0.04, when: {region: eu}}]}, limits: {output: 64},
            listings: [{catalog: litellm, key: one}, {catalog: litellm, key: cloud/eu/one, provider: cloud_x, when: {region: eu}, says: {input_cost_per_token: 9, rpm: 7}, differs: {max_output_tokens: 32}},
            {catalog: models-dev, says: {cost.input: 9, cost.output: 0}}]
            """.ReplaceLineEndings(" "));
        var prices = Read(site, "model_prices_and_context_window.json");

        Assert.Equal("""{"one":{"litellm_provider":"cloud","mode":"chat","max_tokens":64,"max_output_tokens":64,"input_cost_per_token":0.000002},"cloud/eu/one":{"litellm_provider":"cloud_x","mode":"chat","max_tokens":32,"max_output_tokens":32,"output_cost_per_image":0.04,"input_cost_per_token":0.0000022,"rpm":7}}""", prices.GetRawText());
        Assert.Equal("""{"input":2,"output":0}""", ModelsDev(site).GetProperty("cost").GetRawText());
    }

    [Fact]
    public void Several_thresholds_are_ranges_to_litellm_which_end_with_the_context()
    {
        using var site = Site("billing: usage, limits: {context: 1000000}, cost: {input: 1, tiers: [{above_input_tokens: 32000, input: 2}, {above_input_tokens: 128000, input: 3}]}");

        Assert.Equal(
            """[{"input_cost_per_token":0.000001,"range":[0,32000]},{"input_cost_per_token":0.000002,"range":[32000,128000]},{"input_cost_per_token":0.000003,"range":[128000,1000000]}]""",
            LiteLlm(site).GetProperty("tiered_pricing").GetRawText());
    }

    [Fact]
    public void The_search_index_names_its_columns_and_says_where_pages_are()
    {
        using var site = Site("billing: usage, cost: {input: 1.5, output: 6}").With("content/site.yml", "name: S\nbase_url: https://example.org/catalog/\ndescription: D.\n");
        Assert.NotNull(site.Build().Report);
        var index = Read(site, "search.json");

        Assert.Equal((1, "/catalog/models/"), (index.GetProperty("version").GetInt32(), index.GetProperty("base").GetString()));
        Assert.All(index.GetProperty("models").EnumerateArray(), row => Assert.Equal(index.GetProperty("columns").GetArrayLength(), row.GetArrayLength()));
        Assert.Equal("""["acme/one","Model one","chat","active",null,null,null,1.5,6,["cloud"],[]]""", index.GetProperty("models")[0].GetRawText());
    }

    [Fact]
    public void A_second_build_leaves_the_files_as_they_are()
    {
        using var site = Site("billing: free");
        var written = _files.Select(file => File.GetLastWriteTimeUtc(site.PathOf($"output/{file}"))).ToList();
        Assert.Equal(0, site.Build().Report!.Output.Written);

        Assert.Equal(written, _files.Select(file => File.GetLastWriteTimeUtc(site.PathOf($"output/{file}"))));
    }

    [Fact]
    public void A_changed_price_changes_them()
    {
        using var site = Site("billing: usage, cost: {input: 1}");
        site.WithModel("one", offering: "billing: usage, cost: {input: 2}");
        Assert.NotNull(site.Build().Report);

        Assert.Equal(2, ModelsDev(site).GetProperty("cost").GetProperty("input").GetDecimal());
    }

    [Fact]
    public void Every_page_and_the_index_for_agents_lead_to_them()
    {
        using var site = Site("billing: free");

        Assert.All(_files, file => Assert.Contains($"href=\"/{file}\"", site.Output("models/acme/one/index.html"), StringComparison.Ordinal));
        Assert.All(_files, file => Assert.Contains($"https://example.org/{file} (", site.Output("llms.txt"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_that_wants_none_has_none()
    {
        using var site = Site("billing: free").With("content/site.yml", "name: S\nbase_url: https://example.org/\ndescription: D.\npages: {exports: false}\n");
        Assert.NotNull(site.Build().Report);

        Assert.All(_files, file => Assert.False(File.Exists(site.PathOf($"output/{file}"))));
        Assert.DoesNotContain("catalog.json", site.Output("llms.txt") + site.Output("index.html"), StringComparison.Ordinal);
    }

    private static TestSite Site(string offering)
    {
        var site = TestSite.Small().WithModel("one", offering: offering);
        Assert.Empty(site.Build().Problems.Select(problem => problem.ToString()));
        return site;
    }

    private static JsonElement Read(TestSite site, string file) => JsonDocument.Parse(site.Output(file)).RootElement;

    private static JsonElement ModelsDev(TestSite site) => Read(site, "api.json").GetProperty("cloud").GetProperty("models").GetProperty("one");

    private static JsonElement LiteLlm(TestSite site) => Read(site, "model_prices_and_context_window.json").GetProperty("cloud/one");

    private static JsonElement OpenRouter(TestSite site) => Read(site, "api/v1/models").GetProperty("data")[0];
}
