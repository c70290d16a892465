using System.Xml.Linq;
using SiteGen.Domain;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class SitemapTests
{
    [Fact]
    public void Past_50_000_addresses_there_is_an_index_of_parts()
    {
        var files = FilesOf(100_001);

        Assert.Equal(["/robots.txt", "/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"], files.Select(file => file.Path));
        Assert.Equal(
            ["https://models.example.org/sitemap-1.xml", "https://models.example.org/sitemap-2.xml", "https://models.example.org/sitemap-3.xml"],
            XDocument.Parse(files[1].Text).Root!.Elements().Select(part => part.Elements().Single().Value));
        var parts = files[2..].Select(file => XDocument.Parse(file.Text).Root!.Elements().ToList()).ToList();
        Assert.Equal([50_000, 50_000, 1], parts.Select(part => part.Count));
        Assert.Equal(Enumerable.Range(0, 100_001).Select(i => $"https://models.example.org/models/a&b/{i}/"), parts.SelectMany(part => part).Select(url => url.Elements().First().Value));
    }

    [Fact]
    public void Up_to_50_000_addresses_are_in_one_file()
    {
        var files = FilesOf(50_000);

        Assert.Equal(["/robots.txt", "/sitemap.xml"], files.Select(file => file.Path));
        Assert.Equal(50_000, XDocument.Parse(files[1].Text).Root!.Elements().Count());
    }

    [Fact]
    public void A_date_is_as_long_as_it_is_known_and_the_file_ends_its_lines_alike() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>https://models.example.org/models/a&amp;b/0/</loc><lastmod>2026-02</lastmod></url>
            <url><loc>https://models.example.org/models/a&amp;b/1/</loc></url>
            </urlset>

            """,
            FilesOf(2)[1].Text);

    private static List<(string Path, string Text)> FilesOf(int count)
    {
        var context = new SiteContext(SampleCatalog.Of(SampleCatalog.Named("google/a")), BuiltSite.Theme.Parts);
        var view = NotFoundView.Of(context);
        var sitemap = new Sitemap(context, view);
        for (var i = 0; i < count; i++)
            sitemap.Add(new Page($"/models/a&b/{i}/", "content/models/a.md", () => view, []) { Listed = true, LastModified = i == 0 ? PartialDate.Parse("2026-02") : null });
        return [.. sitemap.Pages().Select(page => (page.Path, TextOf(page.Forms.Single(), view)))];
    }

    private static string TextOf(PageForm form, IPageView view)
    {
        using var stream = new MemoryStream();
        if (form is StreamForm file) file.Write(stream);
        else
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            ((DataForm)form).Write(view, buffer);
            stream.Write(buffer.WrittenSpan);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
