using SiteGen.Commands;

namespace SiteGen.Tests.Importing;

public class ImportCommandTests
{
    [Theory]
    [InlineData("""{"gpt-9": {"litellm_provider": "acme"}}""", "--date 2026-08-01", 0)]
    [InlineData("""{"gpt-9": {"litellm_provider": "acme"}}""", "--date 2026-08-01 --verbose --refresh", 0)]
    [InlineData("<html>", "--date 2026-08-01", 1)]
    [InlineData("""{"gpt-9": {"litellm_provider": "acme"}}""", "", 2)]
    [InlineData(null, "--date 2026-08-01", 2)]
    public void The_exit_code_says_whether_the_feed_was_sound(string? json, string options, int exit)
    {
        using var site = new ImportSite();
        var file = Path.Combine(site.Root, "feed.json");
        if (json is not null) File.WriteAllText(file, json);

        var parsed = ImportCommand.Create().Parse(["litellm", file, "--into", site.Root, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Empty(parsed.Errors);
        Assert.Equal(exit, parsed.Invoke());
        Assert.Equal(exit == 0, site.Has("site.yml"));
    }

    [Theory]
    [InlineData("nobody", "2026-08-01")]
    [InlineData("litellm", "yesterday")]
    public void Unknown_feeds_and_dates_are_refused(string feed, string date) =>
        Assert.NotEmpty(ImportCommand.Create().Parse([feed, "x.json", "--date", date]).Errors);
}
