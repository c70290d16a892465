using System.Buffers;
using System.Text;
using SiteGen.Domain;
using SiteGen.Templating.Escaping;

namespace SiteGen.Pages.Spanning;

/// <summary>The newest changes as an Atom feed (RFC 4287). Its dates are those of the data; never that of the build.</summary>
internal static class AtomFeed
{
    public static void Write(SiteContext context, ChangesView view, IBufferWriter<byte> output)
    {
        var site = view.Page.Site;
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").Append(XmlText.Escape(site.Language)).Append("\">\n");
        Element(xml, "title", $"{site.Name}: changes");
        Element(xml, "subtitle", view.Page.Description);
        Element(xml, "id", view.Page.Url);
        Link(xml, "self", "application/atom+xml", context.Urls.Absolute(Urls.AtomFeed));
        Link(xml, "alternate", "text/html", view.Page.Url);
        Element(xml, "updated", view.Feed.Count > 0 ? view.Feed[0].Stamp! : $"{IsoDate.Of(context.Catalog.Date)}T00:00:00Z");
        Author(xml, site.Name);
        Element(xml, "generator", "SiteGen");
        foreach (var change in view.Feed)
        {
            xml.Append("<entry>\n");
            Element(xml, "title", change.Title);
            Element(xml, "id", change.Id);
            Link(xml, "alternate", "text/html", change.Url);
            foreach (var source in change.Sources) Link(xml, "related", null, source.Url);
            Element(xml, "published", change.Stamp!);
            Element(xml, "updated", change.Stamp!);
            xml.Append("<category term=\"").Append(change.KindWord).Append("\" label=\"").Append(XmlText.Escape(change.Kind)).Append("\"/>\n");
            xml.Append("<content type=\"text\">").Append(XmlText.Escape(FeedText.Of(change))).Append("</content>\n</entry>\n");
        }

        output.Write(Encoding.UTF8.GetBytes(xml.Append("</feed>\n").ToString()));
    }

    private static void Element(StringBuilder xml, string name, string text) =>
        xml.Append('<').Append(name).Append('>').Append(XmlText.Escape(text)).Append("</").Append(name).Append(">\n");

    private static void Author(StringBuilder xml, string name) => xml.Append("<author><name>").Append(XmlText.Escape(name)).Append("</name></author>\n");

    private static void Link(StringBuilder xml, string relation, string? type, string url)
    {
        xml.Append("<link rel=\"").Append(relation).Append('"');
        if (type is not null) xml.Append(" type=\"").Append(type).Append('"');
        xml.Append(" href=\"").Append(XmlText.Escape(url)).Append("\"/>\n");
    }
}

/// <summary>What an entry of a feed says.</summary>
internal static class FeedText
{
    /// <summary>One paragraph: what happened and when, the details, what replaces it, where it is stated.</summary>
    public static string Of(ChangeView change)
    {
        List<string> sentences = [$"{change.Title} on {change.Date}.", .. change.Details];
        if (change.Successor is { } next) sentences.Add($"Replaced by {next.Text}.");
        if (change.Sources.Count > 0) sentences.Add($"Source: {string.Join(", ", change.Sources.Select(source => source.Url))}");
        return string.Join(' ', sentences);
    }
}
