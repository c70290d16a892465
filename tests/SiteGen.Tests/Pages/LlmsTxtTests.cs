using System.Text.RegularExpressions;
using SiteGen.Domain;

namespace SiteGen.Tests.Pages;

public sealed partial class LlmsTxtTests
{
    [Fact]
    public void Every_file_has_the_strict_form()
    {
        var files = BuiltSite.Everything.Where(file => file.Key.EndsWith("llms.txt", StringComparison.Ordinal)).ToList();

        Assert.Equal(1 + 2 + 15 + 3 + 3, files.Count); // the last three: capabilities, changes, comparisons
        foreach (var (path, text) in files) AssertStrict(path, text);
    }

    [Fact]
    public void Every_link_of_a_small_site_leads_to_a_twin_that_exists()
    {
        foreach (var (_, text) in BuiltSite.Everything.Where(file => file.Key.EndsWith("llms.txt", StringComparison.Ordinal)))
            foreach (Match link in Link().Matches(text))
                Assert.Contains(link.Groups[2].Value["https://models.example.org/".Length..], BuiltSite.Everything.Keys);
    }

    [Fact]
    public void Brackets_leave_titles_and_parentheses_leave_addresses()
    {
        var text = BuiltSite.Of(SampleCatalog.Everything("https://example.org/a(b)"))["llms.txt"];

        Assert.Contains("- [Tiny (Lab) & <Friends>](https://example.org/a%28b%29/authors/tiny_lab.md): 1 model\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Past_450_links_the_root_names_the_files_below_it_and_a_long_author_is_split()
    {
        var models = Enumerable.Range(0, 1_000).Select(i => SampleCatalog.Named($"google/m{i:0000}", null, SampleCatalog.Offered(SampleCatalog.Studio, $"m{i:0000}"))).ToArray();
        var files = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Site(pages: PageChoice.Everything with { Offerings = false, ModelLlms = false, Json = false }), models));
        var lists = files.Where(file => file.Key.Contains("llms", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        foreach (var (path, text) in lists) AssertStrict(path, text);
        Assert.Contains("(https://models.example.org/models/google/llms.txt)", lists["llms.txt"], StringComparison.Ordinal);
        Assert.DoesNotContain("m0001", lists["llms.txt"], StringComparison.Ordinal);
        Assert.Equal(["models/google/llms--1.txt", "models/google/llms--2.txt", "models/google/llms--3.txt"], lists.Keys.Where(path => path.StartsWith("models/google/llms--", StringComparison.Ordinal)));
        Assert.Equal(1_000, lists.Where(file => file.Key.StartsWith("models/google/llms--", StringComparison.Ordinal)).Sum(file => Link().Count(file.Value)));
    }

    private static void AssertStrict(string path, string text)
    {
        var lines = text.Split('\n');
        Assert.True(Form().IsMatch(text), path);
        Assert.DoesNotContain('\r', text);
        Assert.True(text.Length <= 50_000, path);
        var section = Array.FindIndex(lines, line => line.StartsWith("## ", StringComparison.Ordinal));
        foreach (var line in lines[section..]) Assert.True(line.Length == 0 || line.StartsWith("## ", StringComparison.Ordinal) || Link().IsMatch(line), $"{path}: {line}");
        var urls = Link().Matches(text).Select(link => link.Groups[2].Value).ToList();
        Assert.True(urls.Count <= 450, path);
        Assert.Equal(urls.Count, urls.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"\A# [^\n]+\n\n> [^\n]+\n\n[^#\n>-][^\n]*\n\n## ")]
    private static partial Regex Form();

    [GeneratedRegex(@"^- \[([^\[\]]+)\]\((https://[^()\s]+\.(?:md|txt))\): \S[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
