using System.Buffers;

namespace SiteGen.Pages.Spanning;

/// <summary>The newest changes as a JSON feed (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class ChangesJsonFeed
{
    public static void Write(SiteContext context, ChangesView view, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        var site = view.Page.Site;
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", $"{site.Name}: changes");
        json.WriteString("home_page_url", view.Page.Url);
        json.WriteString("feed_url", context.Urls.Absolute(Urls.JsonFeed));
        json.WriteString("description", view.Page.Description);
        json.WriteString("language", site.Language);
        json.Objects("authors", [site.Name], static (json, name) => json.WriteString("name", name));
        json.WriteStartArray("items"); // wanted even when it is empty
        foreach (var change in view.Feed)
        {
            json.WriteStartObject();
            json.WriteString("id", change.Id);
            json.WriteString("url", change.Url);
            if (change.Sources.Count > 0) json.WriteString("external_url", change.Sources[0].Url);
            json.WriteString("title", change.Title);
            json.WriteString("content_text", FeedText.Of(change));
            json.WriteString("date_published", change.Stamp);
            json.Texts("tags", [change.KindWord]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
