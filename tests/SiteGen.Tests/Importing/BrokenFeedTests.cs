using SiteGen.Diagnostics;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class BrokenFeedTests
{
    [Theory]
    [InlineData(ImportFeed.LiteLlm, "<html>", "BrokenFeed", 1, 1)]
    [InlineData(ImportFeed.LiteLlm, "{\"a\": 1,\n  \"b\"", "BrokenFeed", 2, 6)]
    [InlineData(ImportFeed.LiteLlm, "", "BrokenFeed", 1, 1)]
    [InlineData(ImportFeed.LiteLlm, "{} {}", "BrokenFeed", 1, 4)]
    [InlineData(ImportFeed.LiteLlm, "{\"a\": {},\n \"a\": {}}", "FeedKeyTwice", 2, 2)]
    [InlineData(ImportFeed.LiteLlm, "{\"data\": []}", "WrongFeed", 1, 1)]
    [InlineData(ImportFeed.LiteLlm, "[]", "WrongFeed", 1, 1)]
    [InlineData(ImportFeed.OpenRouter, "{\"data\": {}}", "WrongFeed", 1, 10)]
    [InlineData(ImportFeed.OpenRouter, "[]", "WrongFeed", 1, 1)]
    [InlineData(ImportFeed.ModelsDev, "{\"providers\": {\"a\": {\"models\": []}}}", "WrongFeed", 1, 21)]
    [InlineData(ImportFeed.ModelsDev, "7", "WrongFeed", 1, 1)]
    public void A_broken_feed_is_reported_with_its_place_and_nothing_is_written(ImportFeed feed, string json, string code, int line, int column)
    {
        using var site = new ImportSite();
        var diagnostics = new DiagnosticBag();

        Assert.Null(site.Try(feed, json, diagnostics, new DateOnly(2026, 8, 1)));

        var problem = Assert.Single(diagnostics.InFileOrder());
        Assert.Equal((code, line, column), (problem.Code, problem.At.Line, problem.At.Column));
        Assert.False(site.Has("site.yml"));
    }

    [Fact]
    public void Hostile_nesting_is_a_broken_feed()
    {
        using var site = new ImportSite();
        var diagnostics = new DiagnosticBag();

        Assert.Null(site.Try(ImportFeed.OpenRouter, new string('[', 100_000), diagnostics, new DateOnly(2026, 8, 1)));
        Assert.Equal("BrokenFeed", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    [Theory]
    [InlineData("a-b", "a b")]
    [InlineData("P", "p")]
    [InlineData("x.ai", "X.AI")]
    public void Two_providers_whose_ids_become_one_are_not_mixed_and_the_second_is_told(string first, string second)
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.ModelsDev, """{"FIRST": {"name": "First", "models": {"m": {}}}, "SECOND": {"name": "Second", "models": {"n": {}}}}""".Replace("FIRST", first, StringComparison.Ordinal).Replace("SECOND", second, StringComparison.Ordinal));

        Assert.Equal([second, $"{second} n"], summary.Skipped.Select(row => row.Row));
        Assert.Equal("m", Assert.Single(site.Bind().Models.SelectMany(model => model.Offerings)).ModelId);
    }

    [Theory]
    [InlineData("p\\u0000")]
    [InlineData("p\\u202e")]
    [InlineData("\\n")]
    [InlineData(" ")]
    public void A_row_whose_provider_is_no_text_is_skipped_and_told(string provider)
    {
        using var site = new ImportSite();
        var summary = site.Import(ImportFeed.LiteLlm, """{"a": {"litellm_provider": "PROVIDER", "mode": "chat"}, "b": {"litellm_provider": "openai", "mode": "chat"}}""".Replace("PROVIDER", provider, StringComparison.Ordinal));

        Assert.Equal(["a"], summary.Skipped.Select(row => row.Row));
    }

    [Fact]
    public void A_feed_that_is_not_there_is_reported()
    {
        using var site = new ImportSite();
        var diagnostics = new DiagnosticBag();

        Assert.Null(Importer.Run(new ImportOptions(ImportFeed.LiteLlm, "no-such-feed.json", site.Root, new DateOnly(2026, 8, 1)), diagnostics));
        Assert.Equal("UnreadableFeed", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    [Fact]
    public void A_model_file_that_cannot_be_read_stops_the_import_before_anything_is_written()
    {
        using var site = new ImportSite();
        site["models/openai/gpt-9.md"] = "no front matter";
        var diagnostics = new DiagnosticBag();

        Assert.Null(site.Try(ImportFeed.LiteLlm, """{"gpt-9": {"litellm_provider": "openai"}}""", diagnostics, new DateOnly(2026, 8, 1)));
        Assert.Contains(diagnostics.InFileOrder(), problem => problem.Code == "NotImportedInto");
        Assert.False(site.Has("site.yml"));
    }
}
