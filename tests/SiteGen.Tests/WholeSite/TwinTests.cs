using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.WholeSite;

[Collection(TheWholeSite.Name)]
public sealed partial class TwinTests(BuiltCatalog site)
{
    [Fact] public void Every_page_but_redirects_has_a_twin()
    {
        var twins = site.Pages.Where(page => page.Key != "404.html" && !page.Value.IsRedirect)
            .Select(page => page.Key == "index.html" ? "index.md" : page.Key[..^"/index.html".Length] + ".md");

        Assert.Equal(twins.Order(StringComparer.Ordinal), site.Texts(".md").Select(twin => twin.Path));
    }

    [Fact] public void The_front_matter_parses_and_tells_where_the_twin_is()
    {
        foreach (var (path, text) in site.Texts(".md"))
        {
            var values = FrontMatter(text);
            Assert.Equal(new Uri(BuiltCatalog.BaseUrl, path).AbsoluteUri, values["markdown_url"]);
            Assert.Equal(values["url"], values["canonical"]);
            Assert.All(["title", "description", "url", "type", "tokens_estimate"], key => Assert.True(values.TryGetValue(key, out var value) && value.Length > 0, $"{path}: {key}"));
            if (values.TryGetValue("json_url", out var json)) Assert.True(site.Files.ContainsKey(json[BuiltCatalog.BaseUrl.AbsoluteUri.Length..]), path);
        }
    }

    [Fact] public void A_heading_and_the_index_come_first()
    {
        foreach (var (path, text) in site.Texts(".md"))
        {
            var start = Start().Match(Body(text));
            Assert.True(start.Success, path);
            Assert.True(site.Files.ContainsKey(start.Groups["index"].Value[BuiltCatalog.BaseUrl.AbsoluteUri.Length..]), path);
            Assert.Single(H1().Matches(WithoutFences(Body(text))));
        }
    }

    [Fact] public void Every_link_is_absolute_and_those_into_the_site_lead_to_files_for_agents()
    {
        foreach (var (path, text) in site.Texts(".md"))
            foreach (var url in Link().Matches(WithoutCode(Body(text))).Select(link => link.Groups["url"].Value))
            {
                Assert.True(url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal), $"{path}: {url}");
                if (!url.StartsWith(BuiltCatalog.BaseUrl.AbsoluteUri, StringComparison.Ordinal)) continue;
                var file = url[BuiltCatalog.BaseUrl.AbsoluteUri.Length..].Split('#')[0];
                Assert.True(site.Files.ContainsKey(file) && Path.GetExtension(file) is ".md" or ".txt" or ".json", $"{path}: {url}");
            }
    }

    [Fact] public void A_twin_is_short_and_holds_neither_markup_nor_images()
    {
        foreach (var (path, text) in site.Texts(".md"))
        {
            Assert.True(text.Length < 20_000, $"{path}: {text.Length}");
            Assert.False(Tag().IsMatch(WithoutCode(text)), $"{path}: {Tag().Match(WithoutCode(text))}");
            Assert.DoesNotContain("![", WithoutCode(text), StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        }
    }

    [Fact] public void Every_row_of_a_table_has_as_many_cells_as_its_head()
    {
        foreach (var (path, text) in site.Texts(".md"))
        {
            var cells = 0;
            foreach (var line in WithoutFences(Body(text)).Split('\n'))
                if (!line.StartsWith('|')) cells = 0;
                else if (cells == 0) cells = Cells(line);
                else Assert.True(Cells(line) == cells, $"{path}: {line}");
        }

        static int Cells(string line) => line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|');
    }

    [Fact] public void Every_JSON_file_parses_and_names_itself()
    {
        foreach (var (path, text) in site.Texts(".json"))
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.TryGetProperty("urls", out var urls)) Assert.Equal(new Uri(BuiltCatalog.BaseUrl, path).AbsoluteUri, urls.GetProperty("json").GetString());
        }
    }

    private static string Body(string text) => text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];

    private static string WithoutFences(string text) => Fence().Replace(text, "");

    private static string WithoutCode(string text) => Code().Replace(WithoutFences(text), "");

    private static Dictionary<string, string> FrontMatter(string text)
    {
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)]));
        return ((YamlMappingNode)yaml.Documents.Single().RootNode).Children.ToDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => ((YamlScalarNode)entry.Value).Value!);
    }

    [GeneratedRegex(@"\A\n# [^\n]+\n\n> Index: (?<index>https://\S+llms\.txt)\n\n")]
    private static partial Regex Start();

    [GeneratedRegex(@"^# ", RegexOptions.Multiline)]
    private static partial Regex H1();

    [GeneratedRegex(@"(?<!\\)\]\((?<url>[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)<(?!https?://|mailto:)[a-zA-Z/!]")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?<marks>`{3,})[^`\n]*\n.*?^\k<marks>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<!`)(?<marks>`+)(?!`).*?(?<!`)\k<marks>(?!`)")]
    private static partial Regex Code();
}
