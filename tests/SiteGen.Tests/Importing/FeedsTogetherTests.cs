using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Tests.Sites;
using Xunit.Abstractions;

namespace SiteGen.Tests.Importing;

/// <summary>All three catalogs in one site.</summary>
[Collection(nameof(FeedSites))]
public class FeedsTogetherTests(FeedSites sites, ITestOutputHelper output)
{
    private const string ModelsDev = Snapshot.ModelsDevFile, LiteLlm = Snapshot.LiteLlmFile, OpenRouter = Snapshot.OpenRouterFile;

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void An_offering_that_several_feeds_know_has_one_page_that_names_them_all()
    {
        var site = sites.All;
        var knownTo = site.Summaries.SelectMany(summary => summary.Value.Placed.Where(row => row.Provider is not null).Select(row => (Offering: (row.Provider!, row.ModelId!), Url: summary.Key.Url())))
            .ToLookup(row => row.Offering, row => row.Url);

        Assert.Empty(site.Build.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()));
        Assert.Equal(knownTo.Select(offering => offering.Key).Order(), site.Twins.Keys.Order());
        foreach (var (offering, twin) in site.Twins)
            Assert.Equal(knownTo[offering].ToHashSet(), twin.List("sources").Select(source => source.GetProperty("url").GetString()!).ToHashSet());
        Assert.Equal([4714, 426, 35], knownTo.GroupBy(offering => offering.Distinct().Count()).OrderBy(group => group.Key).Select(group => group.Count()));
    }

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void A_model_that_several_feeds_know_has_one_page()
    {
        var models = sites.All.Twins.Values.GroupBy(twin => twin.Text("model")).ToDictionary(
            model => model.Key, model => model.SelectMany(twin => twin.List("sources")).Select(source => source.GetProperty("url").GetString()).Distinct().Count());

        Assert.Equal(118, models.Values.Count(feeds => feeds == 3));
        Assert.Equal(415, models.Values.Count(feeds => feeds == 2));
        Assert.Single(sites.All.Twins.Values.Where(twin => twin.ModelId is "claude-haiku-4-5" or "anthropic/claude-haiku-4.5").Select(twin => twin.Text("model")).Distinct());
    }

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void Where_two_feeds_differ_the_page_names_the_other_value()
    {
        FeedChecks.Compare(output, sites.All, Snapshot.ModelsDev, 41_500, [], new()
        {
            [FeedComparison.DatesOfOthers] = 7,
            [FeedComparison.UnknownHere] = 26,
            [FeedComparison.Noise] = 142,
            ["cached input cannot cost more than input"] = 1,
            ["more input than fits into the context"] = 2,
        });
        FeedChecks.Compare(output, sites.All, Snapshot.LiteLlm, 15_000, new()
        {
            ["explains the format"] = 1,
            ["a price by size of model, not a model"] = 12,
            ["has no model id"] = 1,
            ["rules for ids without a row"] = 1,
        }, new()
        {
            [FeedComparison.Conflict] = 419,
            [FeedComparison.UnknownHere] = 7,
            [FeedComparison.ZeroHere] = 1,
            [FeedComparison.Noise] = 22,
            ["a price of 0 per unit beside a real price: not charged separately"] = 64,
            ["a price of 0 per token under a condition that prices something else"] = 2,
            ["another row of the same offering says otherwise"] = 23,
            ["more than $1,000 per 1M tokens: a slip of units in the feed"] = 19,
        });
        FeedChecks.Compare(output, sites.All, Snapshot.OpenRouter, 2_000, [], new()
        {
            [FeedComparison.Conflict] = 113,
            [FeedComparison.Noise] = 13,
            ["is no date of an end"] = 2,
        });
    }

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void Every_twin_is_short_enough_for_an_agent_to_read_in_one_piece()
    {
        var longest = Directory.EnumerateFiles(sites.All.Folders.Output, "*.md", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(sites.All.Folders.Output, file), File.ReadAllText(file).Length)).OrderByDescending(file => file.Length).Take(5).ToList();
        foreach (var (file, length) in longest) output.WriteLine($"{length} {file}");

        Assert.True(longest[0].Length < 20_000, $"{longest[0]}");
    }

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void A_second_import_of_all_three_changes_nothing()
    {
        var site = sites.All;
        var before = site.Content();

        foreach (var feed in (Snapshot[])[Snapshot.ModelsDev, Snapshot.LiteLlm, Snapshot.OpenRouter])
            Assert.DoesNotContain(site.ImportAgain(feed).Items, item => item.Outcome != ImportOutcome.Unchanged);

        Assert.Equal(before, site.Content());
        Assert.Equal(0, TestBuild.Run(site.Folders).Report!.Output.Written);
    }
}
