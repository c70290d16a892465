using SiteGen.Diagnostics;
using SiteGen.Importing;
using Xunit.Abstractions;

namespace SiteGen.Tests.Importing;

/// <summary>Every offering of a published catalog has its pages, and what they say is what the catalog says, or it stands here why not.</summary>
[Collection(nameof(FeedSites))]
public class FeedTwinTests(FeedSites sites, ITestOutputHelper output)
{
    private const string ModelsDev = Snapshot.ModelsDevFile, LiteLlm = Snapshot.LiteLlmFile, OpenRouter = Snapshot.OpenRouterFile;

    [FeedFact(ModelsDev)]
    public void Models_dev_stands_on_the_pages_number_by_number() => Check(sites.ModelsDev, Snapshot.ModelsDev, 3750, 41_500, [], new()
    {
        [FeedComparison.ModelsCapability] = 494,
        [FeedComparison.ModelsLimit] = 89,
        [FeedComparison.NotModels] = 6,
        [FeedComparison.Noise] = 142,
        ["cached input cannot cost more than input"] = 1,
        ["more input than fits into the context"] = 2,
    });

    [FeedFact(LiteLlm)]
    public void LiteLlm_stands_on_the_pages_number_by_number() => Check(sites.LiteLlm, Snapshot.LiteLlm, 1707, 16_000, new()
    {
        ["explains the format"] = 1,
        ["a price by size of model, not a model"] = 12,
        ["has no model id"] = 1,
        ["rules for ids without a row"] = 1,
    }, new()
    {
        [FeedComparison.ModelsCapability] = 1614,
        [FeedComparison.ModelsLimit] = 61,
        [FeedComparison.ModelsModality] = 169,
        [FeedComparison.Noise] = 22,
        ["a price of 0 per unit beside a real price: not charged separately"] = 64,
        ["a price of 0 per token under a condition that prices something else"] = 2,
        ["another row of the same offering says otherwise"] = 21,
        ["more than $1,000 per 1M tokens: a slip of units in the feed"] = 19,
    });

    [FeedFact(OpenRouter)]
    public void OpenRouter_stands_on_the_pages_number_by_number() => Check(sites.OpenRouter, Snapshot.OpenRouter, 214, 2_600, [], new()
    {
        [FeedComparison.ModelsCapability] = 5,
        [FeedComparison.ModelsLimit] = 1,
        [FeedComparison.Noise] = 18,
        ["is no date of an end"] = 2,
    });

    [FeedFact(LiteLlm)]
    public void Keys_of_litellm_are_taken_apart_by_provider_and_condition_only()
    {
        using var json = Snapshot.LiteLlm.Read();
        var taken = sites.LiteLlm.Summaries[ImportFeed.LiteLlm].Placed.Select(placed => (Placed: placed, Named: StatedRow.Text(json.RootElement.GetProperty(placed.Row), "litellm_provider")!, Before: LiteLlmSays.Before(placed))).ToList();

        Assert.All(taken, row => Assert.EndsWith(row.Placed.ModelId!, row.Placed.Row, StringComparison.Ordinal));
        Assert.Equal(
        [
            "amazon_nova: amazon-nova", "azure_text: azure", "bedrock: *", "bedrock: invoke", "fireworks_ai-embedding-models: fireworks_ai",
        ], Those(taken.SelectMany(row => row.Before.Others.Where(segment => segment != row.Named && !IsVertex(row.Named)), (row, segment) => $"{row.Named}: {segment}")));
        Assert.Equal(
        [
            "amazon_nova is nova", "azure_text is azure", "bedrock is amazon-bedrock", "bedrock_converse is amazon-bedrock",
            "bedrock_mantle is amazon-bedrock-mantle", "cloudflare is cloudflare-workers-ai", "codestral is mistral-codestral",
            "cohere_chat is cohere", "dashscope is alibaba", "featherless_ai is featherless", "fireworks_ai-embedding-models is fireworks-ai",
            "friendliai is friendli", "gemini is google", "gmi is gmicloud", "jina_ai is jina", "meta_llama is llama", "moonshot is moonshotai",
            "nvidia_nim is nvidia", "palm is google", "snowflake is snowflake-cortex", "text-completion-codestral is mistral-codestral",
            "text-completion-openai is openai", "together_ai is togetherai", "vercel_ai_gateway is vercel", "you_com is you",
        ], Those(taken.Where(row => row.Placed.Provider != row.Named.Replace('_', '-') && !IsVertex(row.Named)).Select(row => $"{row.Named} is {row.Placed.Provider}")));
        Assert.All(taken.Where(row => IsVertex(row.Named)), row => Assert.Equal(("google-vertex", true), (row.Placed.Provider!, row.Before.Others is [] or ["vertex_ai"])));

        static bool IsVertex(string named) => named.StartsWith("vertex_ai", StringComparison.Ordinal);
        static IEnumerable<string> Those(IEnumerable<string> said) => said.Distinct().Order(StringComparer.Ordinal);
    }

    [FeedFact(ModelsDev)]
    public void Pages_of_models_dev_agree_in_all_forms() => PagesAgree(sites.ModelsDev);

    [FeedFact(LiteLlm)]
    public void Pages_of_litellm_agree_in_all_forms() => PagesAgree(sites.LiteLlm);

    [FeedFact(OpenRouter)]
    public void Pages_of_openrouter_agree_in_all_forms() => PagesAgree(sites.OpenRouter);

    private static void PagesAgree(FeedSite site)
    {
        var wrong = site.Twins.Values.AsParallel().SelectMany(TwinPages.Differences).Order(StringComparer.Ordinal).Take(50).ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private void Check(FeedSite site, Snapshot feed, int offerings, int atLeast, Dictionary<string, int> skipped, Dictionary<string, int> exceptions)
    {
        Assert.Empty(site.Build.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()));
        Assert.Equal((offerings, offerings), (site.Build.Report!.Site!.Offerings, site.Twins.Count));
        FeedChecks.Compare(output, site, feed, atLeast, skipped, exceptions);
    }
}
