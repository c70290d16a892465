using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteGen.Tests.WholeSite;

[Collection(TheWholeSite.Name)]
public sealed partial class LlmsTests(BuiltCatalog site)
{
    [Fact]
    public void Every_llms_txt_has_the_strict_form()
    {
        var files = site.Texts(".txt").Where(file => LlmsName().IsMatch(file.Path)).ToList();

        Assert.Contains(files, file => file.Path == "llms.txt");
        foreach (var (path, text) in files) Assert.True(FirstFault(text) is not { } fault, $"{path}: {FirstFault(text)}");
    }

    [Theory]
    [InlineData("> q\n\np\n\n## H\n\n- [a](https://catalog.example.com/a.md): n\n", null)]
    [InlineData("> q\n\np\n\np\n\n## H\n\n- [a](https://catalog.example.com/a.md): n\n\n## I\n\n- [b](https://catalog.example.com/b.md): n\n", null)]
    [InlineData("> q\n\n## H\n\n- [a](https://catalog.example.com/a.md): n\n", "no paragraph, or no section")]
    [InlineData("> q\n\np\n\n### H\n\n- [a](https://catalog.example.com/a.md): n\n", "### H")]
    [InlineData("> q\n\np\n\n## H\n\ntext\n", "text")]
    [InlineData("> q\n\np\n\n## H\n\n- [a](https://catalog.example.com/a.md)\n", "- [a](https://catalog.example.com/a.md)")]
    [InlineData("> q\n\np\n\n## H\n\n- [a](/a.md): n\n", "- [a](/a.md): n")]
    [InlineData("> q\n\np\n\n## H\n\n- [a](https://catalog.example.com/a.md): n\n- [b](https://catalog.example.com/a.md): n\n", "- [b](https://catalog.example.com/a.md): n")]
    [InlineData("> q\n\np\n\n## H\n\n## I\n\n- [a](https://catalog.example.com/a.md): n\n", "## I")]
    [InlineData("> q\n\np\n\n## H\n\n- [a](https://catalog.example.com/a.md): n\n\n", "line ends")]
    public void A_fault_is_seen(string text, string? fault) => Assert.Equal(fault, FirstFault("# Title\n\n" + text));

    [Fact]
    public void Every_link_of_an_llms_txt_leads_to_a_file()
    {
        foreach (var (path, text) in site.Texts(".txt").Where(file => LlmsName().IsMatch(file.Path)))
            foreach (Match link in Entry().Matches(text))
                Assert.True(site.Files.ContainsKey(Uri.UnescapeDataString(link.Groups["url"].Value[BuiltCatalog.BaseUrl.AbsoluteUri.Length..])), $"{path}: {link}");
    }

    [Fact]
    public void The_index_of_a_page_lists_the_page()
    {
        foreach (var (path, text) in site.Texts(".md").Where(file => file.Path.Contains('/', StringComparison.Ordinal) && !file.Path.Contains("/page--", StringComparison.Ordinal))) // further pages are reached from the first
        {
            var index = text[(text.IndexOf("> Index: ", StringComparison.Ordinal) + 9)..].Split('\n')[0][BuiltCatalog.BaseUrl.AbsoluteUri.Length..];
            Assert.True(site.Text(index).Contains($"({BuiltCatalog.BaseUrl}{path})", StringComparison.Ordinal) || HasParts(index), $"{index} does not list {path}");
        }
    }

    [Fact]
    public void The_sitemap_lists_each_page_for_search_engines_once()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements(ns + "url").Select(url => url.Element(ns + "loc")!.Value).ToList();
        var wanted = site.Pages.Values.Where(page => page.IsIndexed && !page.IsRedirect).Select(page => page.Url.AbsoluteUri);

        Assert.Equal(wanted.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Robots_txt_names_the_sitemap() =>
        Assert.Contains($"Sitemap: {BuiltCatalog.BaseUrl}sitemap.xml\n", site.Text("robots.txt"), StringComparison.Ordinal);

    private bool HasParts(string index) => site.Files.ContainsKey(index.Replace(".txt", "--1.txt", StringComparison.Ordinal));

    /// <summary>H1, blank, one line of quotation, blank, paragraphs, blank, sections of links: line by line; null when nothing is wrong.</summary>
    private static string? FirstFault(string text)
    {
        if (text.Length > 50_000) return "more than 50,000 characters";
        if (text.Contains('\r', StringComparison.Ordinal) || !text.EndsWith('\n') || text.EndsWith("\n\n", StringComparison.Ordinal)) return "line ends";
        var lines = text[..^1].Split('\n');
        if (lines.Length < 7 || !Heading(lines[0], "# ") || lines[1] != "" || !Heading(lines[2], "> ") || lines[3] != "") return "the first four lines";

        var at = 4;
        for (; at < lines.Length && !lines[at].StartsWith("## ", StringComparison.Ordinal); at++)
            if (lines[at].StartsWith('#') || lines[at].StartsWith('>') || lines[at].StartsWith('-') || lines[at].StartsWith("```", StringComparison.Ordinal) || (lines[at] == "" && lines[at - 1] == "" && at > 4)) return lines[at];
        if (at == 4 || at == lines.Length || lines[at - 1] != "") return "no paragraph, or no section";

        var urls = new HashSet<string>(StringComparer.Ordinal);
        while (at < lines.Length)
        {
            if (!Heading(lines[at++], "## ") || at >= lines.Length || lines[at++] != "") return lines[at - 1];
            var links = 0;
            for (; at < lines.Length && lines[at] != ""; at++, links++)
                if (Entry().Match(lines[at]) is not { Success: true } entry || !urls.Add(entry.Groups["url"].Value)) return lines[at];
            if (links == 0) return "an empty section";
            if (at < lines.Length && ++at == lines.Length) return "a blank line at the end";
        }

        return urls.Count > 450 ? "more than 450 links" : null;

        static bool Heading(string line, string mark) => line.Length > mark.Length && line.StartsWith(mark, StringComparison.Ordinal) && line.Trim() == line;
    }

    [GeneratedRegex(@"^- \[(?<title>[^\[\]\n]+)\]\((?<url>https://catalog\.example\.com/[^()\s]+\.(?:md|txt))\): (?<notes>\S[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?:^|/)llms(?:--parts)*(?:--\d+)?\.txt$")]
    private static partial Regex LlmsName();
}
