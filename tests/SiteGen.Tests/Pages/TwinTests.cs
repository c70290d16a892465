using SiteGen.Pages;
using SiteGen.Pages.Samples;

namespace SiteGen.Tests.Pages;

public sealed class TwinTests
{
    [Fact]
    public void The_front_matter_has_these_keys_in_this_order() =>
        Assert.Equal(
            ["title", "description", "url", "canonical", "markdown_url", "json_url", "type", "id", "status", "last_updated", "verified", "tokens_estimate"],
            FrontMatter("models/google/gemini-2.5-flash.md").Select(line => line.Split(':')[0]));

    [Fact]
    public void What_is_not_known_is_left_out_of_the_front_matter()
    {
        var lines = FrontMatter("models/tiny_lab/one_two.md");

        Assert.DoesNotContain(lines, line => line.StartsWith("verified", StringComparison.Ordinal) || line.StartsWith("last_updated", StringComparison.Ordinal));
        Assert.Contains("title: \"One*Two_Three|<b>\"", lines);
    }

    [Fact]
    public void The_canonical_address_is_the_page_and_not_the_twin() =>
        Assert.Contains("canonical: https://models.example.org/models/google/gemini-2.5-flash/", FrontMatter("models/google/gemini-2.5-flash.md"));

    [Fact]
    public void The_estimate_is_a_quarter_of_the_characters_below_the_front_matter()
    {
        var text = BuiltSite.Everything["models/google/gemini-2.5-flash.md"];
        var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 6)..].TrimEnd('\n');

        Assert.Contains($"tokens_estimate: {(body.Length + 3) / 4}", FrontMatter("models/google/gemini-2.5-flash.md"));
    }

    [Fact]
    public void Every_twin_begins_with_its_heading_and_names_its_index()
    {
        foreach (var (path, text) in Twins())
        {
            var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
            Assert.StartsWith("\n# ", body, StringComparison.Ordinal);
            Assert.Matches(@"\A\n# [^\n]+\n\n> Index: https://models\.example\.org/\S*llms\.txt\n", body);
            Assert.True(text.Length < 20_000, path);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("](/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("![", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_of_its_own_site_that_a_twin_links_to_is_a_twin()
    {
        foreach (var (path, text) in Twins())
            foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(text, @"\]\(https://models\.example\.org/([^)#]*)"))
                Assert.True(BuiltSite.Everything.ContainsKey(link.Groups[1].Value) && link.Groups[1].Value.EndsWith(".md", StringComparison.Ordinal), $"{path}: {link}");
    }

    [Fact]
    public void The_same_provider_twice_is_told_apart_by_its_model_ids()
    {
        var text = BuiltSite.Everything["models/google/gemini-2.5-flash.md"];

        Assert.Contains("[OpenRouter (google/gemini-2.5-flash:free)]", text, StringComparison.Ordinal);
        Assert.Contains("[OpenRouter (google/gemini-2.5-flash)]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_model_has_unit_prices_and_no_columns_for_tokens()
    {
        var text = BuiltSite.Everything["models/google/imagen-3.md"];

        Assert.Contains("| Image output | resolution 2048x2048, quality hd | $0.06 | image |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$0.00 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Input | Output |", text[..text.IndexOf("## Limits", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("| Max output | n/a |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(600)]
    public void A_model_with_very_many_offerings_keeps_its_twin_short_and_page_and_twin_show_the_same_rows(int count)
    {
        var files = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Named("google/a", null, Many(count))));
        var (twin, html) = (files["models/google/a.md"], files["models/google/a/index.html"]);
        var (inTwin, inHtml) = (System.Text.RegularExpressions.Regex.Count(twin, @"^\| \[OpenRouter \(", System.Text.RegularExpressions.RegexOptions.Multiline), System.Text.RegularExpressions.Regex.Count(html, "<span class=\"id\"><code>some-author/"));

        Assert.InRange(twin.Length, 25 * 100, TwinBudget.MostCharacters - 1);
        Assert.Equal(inTwin, inHtml);
        Assert.InRange(inTwin, 25, count);
        if (inTwin < count) Assert.All([twin, html], text => Assert.Contains($"{count - inTwin} more rows: on the pages of the offerings and in the JSON of this page.", text, StringComparison.Ordinal));
        Assert.Equal(count, System.Text.RegularExpressions.Regex.Count(files["models/google/a.json"], "\"model_id\":"));
    }

    [Fact]
    public void Without_any_other_place_for_them_all_rows_stay()
    {
        var site = SampleCatalog.Site(pages: SiteGen.Domain.PageChoice.Everything with { Json = false, Offerings = false });
        var twin = BuiltSite.Of(SampleCatalog.Of(site, SampleCatalog.Named("google/a", null, Many(300))))["models/google/a.md"];

        Assert.Equal(300, System.Text.RegularExpressions.Regex.Count(twin, @"^\| .*`some-author/some-model-", System.Text.RegularExpressions.RegexOptions.Multiline));
    }

    [Fact]
    public void A_source_is_named_by_number_and_stands_once_below()
    {
        var twin = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Named("google/a", null, Many(3))))["models/google/a.md"];

        Assert.Contains("| [s1], [s2] |\n", twin, StringComparison.Ordinal);
        Assert.Contains("\n[s1]: https://prices.example.org/list\n[s2]: https://prices.example.org/list \"limits, \\\"x\\\"\"\n", twin, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_yield_languages_first_and_then_requests()
    {
        SampleView Sample(string id) => new(id, id, "sh", new string('x', 100) + "\n");
        SampleGroup[] groups = [new("a", "A", [Sample("a1"), Sample("a2"), Sample("a3")]), new("b", "B", [Sample("b1"), Sample("b2")])];

        Assert.Equal("a1 a2 a3 b1", Ids(SampleBudget.Without(groups, 1)));
        Assert.Equal("a1 a2 b1", Ids(SampleBudget.Without(groups, 150)));
        Assert.Equal("a1", Ids(SampleBudget.Without(groups, 400)));
        Assert.Equal("", Ids(SampleBudget.Without(groups, 5_000)));

        static string Ids(IReadOnlyList<SampleGroup> groups) => string.Join(' ', groups.SelectMany(group => group.Samples).Select(sample => sample.Id));
    }

    private static SiteGen.Domain.Offering[] Many(int count)
    {
        SiteGen.Domain.Source[] sources = [new("https://prices.example.org/list", []), new("https://prices.example.org/list", ["limits", "\"x\""])];
        return [.. Enumerable.Range(0, count).Select(i => SampleCatalog.Offered(SampleCatalog.Router, $"some-author/some-model-{i}", SampleCatalog.PerToken(i + 1, i + 1)) with { Sources = sources })];
    }

    [Fact]
    public void Samples_are_tabs_that_need_no_script_and_fences_with_a_language()
    {
        var model = SampleCatalog.Flash;
        var page = SitePlan.PagesOf(SampleCatalog.Everything(), BuiltSite.Theme.Parts).First(page => page.Path == Urls.Of(model));
        var group = new SampleGroup("chat", "Chat", [new("chat-python", "Python", "python", "print('<b>')\n```\n"), new("chat-curl", "cURL", "sh", "curl x\n")]);
        var view = (ModelView)page.View() with { Samples = new SamplesView([group], [group], null, [], null) };
        var (html, twin) = (Render(page.Forms[0]), Render(page.Forms[1]));

        Assert.Contains("<input type=\"radio\" name=\"chat\" id=\"chat-python\" checked><label for=\"chat-python\">Python</label>", html, StringComparison.Ordinal);
        Assert.Contains("<code class=\"language-python\">print(&#39;&lt;b&gt;&#39;)\n```\n</code>", html, StringComparison.Ordinal);
        Assert.Contains("### Chat\n\n````python\nprint('<b>')\n```\n````\n\n```sh\ncurl x\n```\n", twin, StringComparison.Ordinal);

        string Render(PageForm form)
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            BuiltSite.Theme.Render(form, view, output);
            return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Twins() => BuiltSite.Everything.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal));

    private static string[] FrontMatter(string path)
    {
        var text = BuiltSite.Everything[path];
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        return text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)].Split('\n');
    }
}
