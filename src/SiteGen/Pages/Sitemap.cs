using System.Buffers;
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
        yield return File("/robots.txt", output => Text(output, $"User-agent: *\nAllow: /\n\nSitemap: {context.Urls.Absolute("/sitemap.xml")}\n"));
        if (_listed.Count <= MostUrls)
        {
            yield return File("/sitemap.xml", output => Urlset(output, 0));
            yield break;
        }

        var parts = (_listed.Count + MostUrls - 1) / MostUrls;
        yield return File("/sitemap.xml", output => Index(output, parts));
        for (var part = 0; part < parts; part++)
        {
            var start = part * MostUrls;
            yield return File($"/sitemap-{part + 1}.xml", output => Urlset(output, start));
        }
    }

    private void Urlset(IBufferWriter<byte> output, int start)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var i = start; i < Math.Min(_listed.Count, start + MostUrls); i++)
        {
            var (path, modified) = _listed[i];
            xml.Append("<url><loc>").Append(Loc(path)).Append("</loc>");
            if (modified is { } date) xml.Append("<lastmod>").Append(date.ToString()).Append("</lastmod>");
            xml.Append("</url>\n");
        }

        output.Write(xml.Append("</urlset>\n"));
    }

    private void Index(IBufferWriter<byte> output, int parts)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var part = 1; part <= parts; part++) xml.Append("<sitemap><loc>").Append(Loc($"/sitemap-{part}.xml")).Append("</loc></sitemap>\n");
        output.Write(xml.Append("</sitemapindex>\n"));
    }

    private string Loc(string sitePath) => context.Urls.Absolute(sitePath).Replace("&", "&amp;", StringComparison.Ordinal);

    private Page File(string sitePath, Action<IBufferWriter<byte>> write) =>
        new(sitePath, "content/site.yml", () => view, [new DataForm(Urls.File(sitePath), (_, output) => write(output))]);

    private static void Text(IBufferWriter<byte> output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
