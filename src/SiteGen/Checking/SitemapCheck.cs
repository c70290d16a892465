using System.Xml;
using System.Xml.Linq;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>The sitemap (https://www.sitemaps.org/protocol.html) lists the pages that search engines may list: all of them, nothing else, each once.</summary>
internal static class SitemapCheck
{
    private const string File = "sitemap.xml";

    private static readonly XNamespace _ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Whether a path is that of the sitemap or of one of its parts.</summary>
    public static bool IsSitemap(string path) => path == File || (path.StartsWith("sitemap-", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));

    /// <summary>Reports what is wrong, once every page is known.</summary>
    public static void Run(CheckedSite site)
    {
        if (site.Files.Find(File) is not { } number)
        {
            site.Diagnostics.Add(Problems.NoSitemap(File));
            return;
        }

        if (site.Files.Find("robots.txt") is { } robots && SiteText.Read(site.Files, robots, site.Diagnostics) is { } text && !text.Text.Split('\n').Any(line => line.StartsWith("Sitemap:", StringComparison.OrdinalIgnoreCase) && line["Sitemap:".Length..].Trim() == site.Address.UrlOf(File)))
            site.Diagnostics.Add(Problems.SitemapNotNamed(text.Path, site.Address.UrlOf(File)));

        var listed = new bool[site.Files.Paths.Count];
        if (!Read(number, listed, site, isPart: false)) return;
        for (var page = 0; page < listed.Length; page++)
            if (site.Index.Indexed[page] && !listed[page]) site.Diagnostics.Add(Problems.NotInSitemap(site.Files.Paths[page], File));
    }

    /// <summary>False when a file cannot be read, so that nothing can be said of what it lists.</summary>
    private static bool Read(int number, bool[] listed, CheckedSite site, bool isPart)
    {
        var path = site.Files.Paths[number];
        if (Parse(number, path, site) is not { Root: { } root }) return false;
        if (root.Name == _ns + "sitemapindex" && !isPart)
        {
            var isRead = true;
            foreach (var part in root.Elements(_ns + "sitemap").Select(item => item.Element(_ns + "loc")).OfType<XElement>())
                if (Find(part.Value, path, site) is { } file) isRead &= Read(file, listed, site, isPart: true);
                else site.Diagnostics.Add(Problems.NotForSitemap(PlaceOf(part, path), part.Value, "which is not there"));
            return isRead;
        }

        foreach (var loc in root.Descendants(_ns + "loc"))
        {
            var at = PlaceOf(loc, path);
            if (Find(loc.Value, path, site) is not { } page) site.Diagnostics.Add(Problems.NotForSitemap(at, loc.Value, "which is no page of this site"));
            else if (!site.Index.Indexed[page] || loc.Value != site.Address.UrlOf(site.Files.Paths[page])) site.Diagnostics.Add(Problems.NotForSitemap(at, loc.Value, "which search engines are asked not to list, or which leads on to another"));
            else if (listed[page]) site.Diagnostics.Add(Problems.ListedTwice(at, loc.Value));
            else listed[page] = true;
        }

        return true;
    }

    private static Place PlaceOf(IXmlLineInfo element, string path) => new(path, element.LineNumber, element.LinePosition);

    private static int? Find(string url, string from, CheckedSite site) =>
        site.Address.Holds(url) && site.Address.Resolve(url, from) is { Kind: TargetKind.File } target ? site.Files.Find(target.Path) : null;

    private static XDocument? Parse(int number, string path, CheckedSite site)
    {
        try
        {
            return XDocument.Load(new MemoryStream(site.Files.Read(number)), LoadOptions.SetLineInfo);
        }
        catch (XmlException problem)
        {
            site.Diagnostics.Add(Problems.BrokenXml(new Place(path, Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition)), problem.Message.Split(" Line ")[0].TrimEnd('.')));
            return null;
        }
    }
}
