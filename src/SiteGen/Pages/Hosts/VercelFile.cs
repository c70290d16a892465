using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Pages.Hosts;

/// <summary>
/// <c>vercel.json</c>, read from the root of what is deployed: <c>vercel deploy output</c>. It says <c>routes</c> and not <c>rewrites</c>, since those
/// come after the files, and every page is a file.
/// </summary>
internal static class VercelFile
{
    /// <summary>Vercel takes about 2,000 routes in all; what comes after these is left to the pages that lead on by themselves.</summary>
    private const int MostRedirects = 1_000;

    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(HostRules rules)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            json.WriteStartArray("routes");
            foreach (var rule in rules.Headers) Route(json, PatternOf(rules, rule), rule.Headers, goesOn: true);
            var root = Regex.Escape(rules.BasePath);
            Route(json, $"^{root}/$", [new("Link", LinkTo(rules, $"{rules.BasePath}/index.md"))], goesOn: true);
            Route(json, $"^({root}/.+)/$", [new("Link", LinkTo(rules, "$1.md"))], goesOn: true);
            foreach (var redirect in rules.Redirects.Take(MostRedirects))
                Route(json, $"^{Regex.Escape(rules.Path(redirect.From))}$", [new("Location", rules.Path(redirect.To))], status: 301);
            Negotiated(json, $"^{root}/$", $"{rules.BasePath}/index.md");
            Negotiated(json, $"^({root}/.+)/$", "$1.md");
            json.WriteStartObject();
            json.WriteString("handle", "filesystem");
            json.WriteEndObject();
            Route(json, "^/.*$", [], status: 404, destination: $"{rules.BasePath}/404.html");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static string PatternOf(HostRules rules, HeaderRule rule) => rule.Kind switch
    {
        PathKind.Everything => $"^{Regex.Escape(rules.BasePath)}/.*$",
        PathKind.Ending => $"^{Regex.Escape(rules.BasePath)}/.*{Regex.Escape(rule.Path)}$",
        PathKind.Beginning => $"^{Regex.Escape(rules.Path(rule.Path))}.*$",
        _ => $"^{Regex.Escape(rules.Path(rule.Path))}$",
    };

    private static string LinkTo(HostRules rules, string twin) => $"{HostRules.TwinLink(twin)}, {rules.LlmsLink}";

    private static void Route(Utf8JsonWriter json, string source, IReadOnlyList<HostHeader> headers, bool goesOn = false, int? status = null, string? destination = null)
    {
        json.WriteStartObject();
        json.WriteString("src", source);
        if (status is { } code) json.WriteNumber("status", code);
        Headers(json, headers);
        if (destination is not null) json.WriteString("dest", destination);
        if (goesOn) json.WriteBoolean("continue", true);
        json.WriteEndObject();
    }

    /// <summary>A page asked for as Markdown is its twin; a twin refused by <c>q=0</c> is not.</summary>
    private static void Negotiated(Utf8JsonWriter json, string source, string twin)
    {
        json.WriteStartObject();
        json.WriteString("src", source);
        json.WriteStartArray("has");
        json.WriteStartObject();
        json.WriteString("type", "header");
        json.WriteString("key", "accept");
        json.WriteString("value", "(?!.*text/markdown[^,]*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)).*text/markdown.*");
        json.WriteEndObject();
        json.WriteEndArray();
        Headers(json, [new("Content-Type", HostRules.MarkdownType), new("X-Robots-Tag", "noindex")]);
        json.WriteString("dest", twin);
        json.WriteEndObject();
    }

    private static void Headers(Utf8JsonWriter json, IReadOnlyList<HostHeader> headers)
    {
        if (headers.Count == 0) return;
        json.WriteStartObject("headers");
        foreach (var header in headers) json.WriteString(header.Name, header.Value);
        json.WriteEndObject();
    }
}
