using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Tests.Hostile;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever address a site has, and whatever former ids its models have: the files that list addresses hold each in its own form, and nothing else.</summary>
public sealed class AddressProperties
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] _pieces = ["a", "Z", "0", "/", "//", ".", "..", "-", "_", "~", "%20", "%2F", "%0A", "%", "&", ";", "'", "(", ")", "!", "$", "*", "+", ",", "=", "@", ":", ":splat", "#", "?", "é", "文", "🙂", "[", "]", "<", ">", "&amp;", " ", "\n", "\t", "|", "{", "}", "\\", "301", "/* 200"];

    private static readonly Gen<string> _paths = Gen.Elements(_pieces).ListOf().Where(list => list.Count < 9).Select(string.Concat);

    private static readonly Gen<(string Path, IReadOnlyList<string> Ids)> _sites =
        from path in _paths
        from ids in _paths.SelectMany(_ => _paths, (author, slug) => $"{author}/{slug}").ListOf()
        from plain in Gen.Elements("old/one", "acme/older", "a.b/c_d-e").ListOf()
        select (path, (IReadOnlyList<string>)[.. ids.Concat(plain).Distinct().Take(8)]);

    [Fact]
    public void Every_address_of_the_sitemap_is_that_of_a_page_and_every_page_has_one() => Holds.For(_sites, 150, made =>
    {
        var run = Built(made);
        if (!run.Files.TryGetValue("sitemap.xml", out var sitemap)) return null;
        string[] listed = [.. XDocument.Parse(sitemap).Root!.Elements(_sitemap + "url").Select(url => url.Element(_sitemap + "loc")!.Value)];
        string[] canonical = [.. run.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => new HtmlParser().ParseDocument(file.Value))
            .Where(page => page.QuerySelector("meta[name=robots][content*=noindex]") is null && page.QuerySelector("meta[http-equiv=refresh]") is null).Select(page => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")).OfType<string>()];
        return listed.Except(canonical).Concat(canonical.Except(listed)).FirstOrDefault() is { } odd ? $"{odd} is in one of sitemap and pages only"
            : listed.FirstOrDefault(url => !Uri.TryCreate(url, UriKind.Absolute, out _) || url.Any(letter => letter is <= ' ' or > '~')) is { } wrong ? $"{wrong} is no address as the network has them"
            : null;
    });

    [Fact]
    public void Every_line_of_the_redirects_leads_from_a_former_id_to_its_page() => Holds.For(_sites, 150, made =>
    {
        var run = Built(made);
        if (!run.Files.TryGetValue("_redirects", out var redirects)) return null;
        var root = new Uri(new HtmlParser().ParseDocument(run.Files["index.html"]).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath;
        var lines = redirects.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.FirstOrDefault(line => line.Split(' ') is not [['/', ..], ['/', ..], "301"] || line.Any(letter => letter is <= '\x1f' or > '~' or '*' or '#') || line.Contains("/:", StringComparison.Ordinal)) is { } wrong) return $"'{wrong}' is no rule, or one that matches more than it names";
        foreach (var id in made.Ids)
        {
            var rules = lines.Count(line => Uri.UnescapeDataString(line.Split(' ')[0]) == Uri.UnescapeDataString($"{root}models/{id}/") && Uri.UnescapeDataString(line.Split(' ')[1]) == Uri.UnescapeDataString($"{root}models/acme/one/"));
            if (rules != 1) return $"{id} has {rules.ToString(CultureInfo.InvariantCulture)} rules:\n{redirects}";
        }

        return null;
    });

    private static HostileRun Built((string Path, IReadOnlyList<string> Ids) made)
    {
        using var site = HostileSite.Plain()
            .With("content/site.yml", $"name: Site\nbase_url: {JsonValue.Create("https://example.org/" + made.Path).ToJsonString()}\ndescription: D.\nhosts: [netlify, cloudflare, vercel, nginx]\n")
            .With("content/models/acme/one.md", $"---\nname: One\nkind: chat\naliases: [{string.Join(", ", made.Ids.Select(id => JsonValue.Create(id).ToJsonString()))}]\n---\n");
        return HostileRun.Of(site, _ => true);
    }
}
