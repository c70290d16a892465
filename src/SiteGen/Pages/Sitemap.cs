using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>
/// sitemap.xml and robots.txt. Past 50,000 addresses (https://www.sitemaps.org/protocol.html) sitemap.xml is an index of parts. Dates are those of
/// the data, to the day, month or year that is known; never those of the build.
/// </summary>
internal sealed class Sitemap(SiteContext context, IPageView view)
{
    private const int MostUrls = 50_000;

    private readonly List<(string Path, PartialDate? Modified)> _listed = [];

    /// <summary>Notes a page that wants to be listed.</summary>
    public void Add(Page page)
    {
        if (page.Listed) _listed.Add((page.Path, page.LastModified));
    }

    /// <summary>The files, once every page was noted.</summary>
    public IEnumerable<Page> Pages()
    {
        yield return File("/robots.txt", new DataForm("robots.txt", (_, output) => output.Write(Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {context.Urls.Absolute("/sitemap.xml")}\n"))));
        var parts = (_listed.Count + MostUrls - 1) / MostUrls;
        if (parts > 1) yield return Xml("/sitemap.xml", "sitemapindex", xml => WriteParts(xml, parts));
        for (var part = 0; part < Math.Max(parts, 1); part++)
        {
            var start = part * MostUrls;
            yield return Xml(parts > 1 ? PathOf(part) : "/sitemap.xml", "urlset", xml => WriteUrls(xml, start));
        }
    }

    private void WriteUrls(TextWriter xml, int start)
    {
        for (var i = start; i < Math.Min(_listed.Count, start + MostUrls); i++)
        {
            var (path, modified) = _listed[i];
            xml.Write($"<url><loc>{Loc(path)}</loc>");
            if (modified is { } date) xml.Write($"<lastmod>{date}</lastmod>");
            xml.WriteLine("</url>");
        }
    }

    private void WriteParts(TextWriter xml, int parts)
    {
        for (var part = 0; part < parts; part++) xml.WriteLine($"<sitemap><loc>{Loc(PathOf(part))}</loc></sitemap>");
    }

    private static string PathOf(int part) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part + 1}.xml");

    private string Loc(string sitePath) => context.Urls.Absolute(sitePath).Replace("&", "&amp;", StringComparison.Ordinal);

    private Page Xml(string sitePath, string root, Action<TextWriter> write) => File(sitePath, new StreamForm(Urls.File(sitePath), output =>
    {
        using var xml = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        xml.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.WriteLine($"<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        write(xml);
        xml.WriteLine($"</{root}>");
    }));

    private Page File(string sitePath, PageForm form) => new(sitePath, "content/site.yml", () => view, [form]);
}
