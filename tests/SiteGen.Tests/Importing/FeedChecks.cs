using System.Text.Json;
using SiteGen.Importing;
using Xunit.Abstractions;

namespace SiteGen.Tests.Importing;

/// <summary>Holds one feed of a site against its file.</summary>
internal static class FeedChecks
{
    /// <summary>Every row is accounted for, and every fact stands in the twins or has one of the reasons.</summary>
    public static void Compare(ITestOutputHelper output, FeedSite site, Snapshot feed, int atLeast, Dictionary<string, int> skipped, Dictionary<string, int> exceptions)
    {
        using var json = feed.Read();
        var summary = site.Summaries[feed.Feed];
        Assert.Equal(RowsOf(feed.Feed, json.RootElement).Order(StringComparer.Ordinal), summary.Placed.Select(row => row.Row).Concat(summary.Skipped.Select(row => row.Row)).Order(StringComparer.Ordinal));
        AssertCounts(output, skipped, summary.Skipped.Select(row => (row.Reason, row.Row)));

        var rows = feed.Feed switch
        {
            ImportFeed.ModelsDev => ModelsDevSays.Read(json.RootElement, site),
            ImportFeed.LiteLlm => LiteLlmSays.Read(json.RootElement, site),
            _ => OpenRouterSays.Read(json.RootElement, site),
        };
        var comparison = FeedComparison.Of(site, feed.Feed, rows, feed.Feed == ImportFeed.ModelsDev ? ModelsDevSays.Models(json.RootElement, site) : null);
        output.WriteLine($"{comparison.Equal} facts of {rows.Count} rows stand on the pages as in the feed; {comparison.Exceptions.Count} do not:");
        Assert.True(comparison.Wrong.Count == 0, $"{comparison.Wrong.Count} facts are wrong:\n{string.Join('\n', comparison.Wrong.Take(200))}");
        AssertCounts(output, exceptions, comparison.Exceptions);
        Assert.True(comparison.Equal >= atLeast, $"Only {comparison.Equal} facts were compared.");
    }

    private static IEnumerable<string> RowsOf(ImportFeed feed, JsonElement json) => feed switch
    {
        ImportFeed.ModelsDev => json.GetProperty("models").EnumerateObject().Select(model => model.Name)
            .Concat(json.GetProperty("providers").EnumerateObject().SelectMany(provider => provider.Value.GetProperty("models").EnumerateObject(), (provider, row) => $"{provider.Name} {row.Name}")),
        ImportFeed.LiteLlm => json.EnumerateObject().Select(row => row.Name),
        _ => json.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("id").GetString()!),
    };

    /// <summary>The list goes to the test's output; its counts are stated in the test.</summary>
    private static void AssertCounts(ITestOutputHelper output, Dictionary<string, int> expected, IEnumerable<(string Reason, string Fact)> said)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in said.GroupBy(fact => fact.Reason))
        {
            counts[group.Key] = group.Count();
            output.WriteLine($"[\"{group.Key}\"] = {group.Count()},");
            foreach (var (_, fact) in group) output.WriteLine($"    {fact}");
        }

        string Lines(IEnumerable<KeyValuePair<string, int>> reasons) => string.Join('\n', reasons.Select(reason => $"{reason.Value} {reason.Key}"));
        var (stated, counted) = (Lines(expected.OrderBy(reason => reason.Key, StringComparer.Ordinal)), Lines(counts));
        Assert.True(stated == counted, $"Stated here:\n{stated}\nCounted:\n{counted}");
    }
}
