using System.Text.RegularExpressions;
using SiteGen.Domain;
using SiteGen.Pages;

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
        var lists = files.Where(file => file.Key.Contains("llms", StringComparison.Ordinal) && !file.Key.StartsWith("llms-full", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        foreach (var (path, text) in lists) AssertStrict(path, text);
        Assert.Contains("(https://models.example.org/models/google/llms.txt)", lists["llms.txt"], StringComparison.Ordinal);
        Assert.DoesNotContain("m0001", lists["llms.txt"], StringComparison.Ordinal);
        Assert.Equal(["models/google/llms--1.txt", "models/google/llms--2.txt", "models/google/llms--3.txt"], lists.Keys.Where(path => path.StartsWith("models/google/llms--", StringComparison.Ordinal)));
        Assert.Equal(1_000, lists.Where(file => file.Key.StartsWith("models/google/llms--", StringComparison.Ordinal)).Sum(file => Link().Count(file.Value)));
    }

    [Fact]
    public void A_list_whose_parts_are_too_many_for_one_file_has_parts_of_parts()
    {
        var catalog = SampleCatalog.Of(SampleCatalog.Flash);
        var context = new SiteContext(catalog, BuiltSite.Theme.Parts);
        List<string> lines = [.. Enumerable.Range(0, 210_000).Select(i => LlmsFile.Line($"m{i}", $"https://models.example.org/m{i}.md", "x"))];
        var view = new FileView(NotFoundView.Of(context).Page);
        var files = new LlmsParts(context, view).Of("/models/google/llms.txt", "content/authors/google.md", new LlmsFile("Google", "Models.", "Many."), new LlmsSection("Models", lines))
            .ToDictionary(page => page.Path, page => TextOf(page, view), StringComparer.Ordinal);

        foreach (var (path, text) in files) AssertStrict(path, text);
        Assert.Equal(["/models/google/llms--parts--1.txt", "/models/google/llms--parts--2.txt"], Link().Matches(files["/models/google/llms.txt"]).Select(link => new Uri(link.Groups[2].Value).AbsolutePath));
        Assert.Equal(210_000, files.Values.Sum(text => Link().Matches(text).Count(link => link.Groups[2].Value.EndsWith(".md", StringComparison.Ordinal))));
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/models/google/llms.txt" };
        for (var waiting = new Queue<string>(reached); waiting.TryDequeue(out var path);)
            foreach (Match link in Link().Matches(files[path]))
                if (new Uri(link.Groups[2].Value).AbsolutePath is var next && files.ContainsKey(next) && reached.Add(next)) waiting.Enqueue(next);
        Assert.Equal(files.Count, reached.Count);
    }

    [Fact]
    public void A_model_lists_every_offering_however_many()
    {
        var offerings = Enumerable.Range(0, 1_000).Select(i => SampleCatalog.Offered(SampleCatalog.Router, $"a/m-{i:0000}")).ToArray();
        var files = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Named("google/a", null, offerings))).Where(file => file.Key.StartsWith("models/google/a/llms", StringComparison.Ordinal)).ToList();

        Assert.All(files, file => AssertStrict(file.Key, file.Value));
        Assert.Equal(1_000, files.SelectMany(file => Link().Matches(file.Value)).Count(link => link.Groups[2].Value.Contains("/providers/openrouter/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Line_ends_of_every_kind_and_backslashes_stay_in_their_line() =>
        Assert.Equal("- [a b\\\\](https://example.org/%0A): c d", LlmsFile.Line("a\u2028b\\", "https://example.org/\n", "c\u0085d"));

    private static string TextOf(Page page, IPageView view)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        ((DataForm)page.Forms[0]).Write(view, output);
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
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
