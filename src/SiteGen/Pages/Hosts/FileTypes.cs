namespace SiteGen.Pages.Hosts;

/// <summary>The media types of the files that a site has, by the endings of their names: for hosts that must be told, and for <c>sitegen serve</c>.</summary>
internal static class FileTypes
{
    /// <summary>Each type with its endings.</summary>
    public static IReadOnlyList<(string Type, string Endings)> All { get; } =
    [
        ("text/html", "html"), ("text/markdown", "md"), ("text/plain", "txt"), ("application/json", "json"), ("text/css", "css"), ("text/javascript", "js"),
        ("application/xml", "xml"), ("text/calendar", "ics"), ("image/svg+xml", "svg"), ("image/png", "png"), ("image/jpeg", "jpg jpeg"), ("image/gif", "gif"),
        ("image/webp", "webp"), ("image/avif", "avif"), ("image/x-icon", "ico"), ("application/pdf", "pdf"), ("font/woff2", "woff2"),
    ];

    /// <summary>Types of texts, whose answers say that they are UTF-8.</summary>
    public static IEnumerable<string> Texts => All.Select(type => type.Type).Where(IsText);

    /// <summary>What an answer with a file says it is.</summary>
    /// <param name="path">The file's path or name.</param>
    public static string Of(string path)
    {
        var ending = path[(path.LastIndexOf('.') + 1)..];
        var type = All.FirstOrDefault(type => type.Endings.Split(' ').Contains(ending, StringComparer.Ordinal)).Type ?? "application/octet-stream";
        return IsText(type) ? type + "; charset=utf-8" : type;
    }

    private static bool IsText(string type) => type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "image/svg+xml";
}
