using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Pages.Hosts;

/// <summary>
/// Two files for nginx: <c>http.conf</c> to include in <c>http</c>, <c>site.conf</c> in the <c>server</c> whose root holds the site. Headers are set once for the
/// server, their values chosen by maps, since a location that adds a header loses all others.
/// </summary>
internal static class NginxFile
{
    /// <summary>The maps.</summary>
    public static string Http(HostRules rules)
    {
        var text = new StringBuilder("""
            # Written by SiteGen with the site. Include it in http { }, and site.conf in the server { } whose root holds the site.

            # Markdown asked for: not refused by q=0, and not less than HTML.
            map $http_accept $sitegen_markdown {
              default 0;
              "~*text/markdown[^,]*;\s*q=0(\.0*)?\s*(,|$)" 0;
              "~*(?=.*text/html\s*(,|$))(?=.*text/markdown[^,]*;\s*q=0)" 0;
              "~*(^|,)\s*text/markdown\s*(;|,|$)" 1;
            }


            """.ReplaceLineEndings("\n"));
        var root = Regex.Escape(rules.BasePath);
        Map(text, "$sitegen_markdown$uri", "sitegen_twin", "$uri",
        [
            ($"~^1{root}/$", rules.Path("/index.md")), ($"~^1(?<sitegen_path>{root}/.+)/$", "$sitegen_path.md"),
        ]);
        Map(text, "$uri", "sitegen_link", "",
        [
            ($"~^{root}/index\\.html$", Quoted($"{HostRules.TwinLink(rules.Path("/index.md"))}, {rules.LlmsLink}")),
            ($"~^(?<sitegen_page>{root}/.+)/index\\.html$", Quoted($"{HostRules.TwinLink("$sitegen_page.md")}, {rules.LlmsLink}")),
        ]);
        foreach (var name in Varying(rules))
            Map(text, "$uri", VariableOf(name), name == "Cache-Control" ? "public, max-age=300, must-revalidate" : "",
                [.. rules.Headers.Where(rule => rule.Kind != PathKind.Everything).SelectMany(rule => rule.Headers.Where(header => header.Name == name), (rule, header) => (PatternOf(rules, rule), header.Value))]);
        return text.ToString();
    }

    /// <summary>What goes into the server.</summary>
    public static string Site(HostRules rules)
    {
        var text = new StringBuilder("# Written by SiteGen with the site. Include it in the server { } whose root holds the site.\n\ntypes {\n");
        foreach (var (type, endings) in FileTypes.All) text.Append(CultureInfo.InvariantCulture, $"  {type} {endings};\n");
        text.Append("}\ncharset utf-8;\ncharset_types ").AppendJoin(' ', FileTypes.Texts.Where(type => type != "text/html"))
            .Append(";\nabsolute_redirect off;\n\n");
        foreach (var header in rules.Headers.Where(rule => rule.Kind == PathKind.Everything).SelectMany(rule => rule.Headers))
            text.Append(CultureInfo.InvariantCulture, $"add_header {header.Name} \"{Quoted(header.Value)}\" always;\n");
        foreach (var name in Varying(rules)) text.Append(CultureInfo.InvariantCulture, $"add_header {name} ${VariableOf(name)};\n");
        text.Append("add_header Link $sitegen_link;\n\n");
        text.Append("if (-d $request_filename) { rewrite ^(.*[^/])$ $1/ permanent; }\n"); // not in the location, whose try_files it would switch off
        text.Append(CultureInfo.InvariantCulture, $"error_page 404 \"{rules.Path("/404.html")}\";\n");
        text.Append(CultureInfo.InvariantCulture, $"location \"{rules.Path("/")}\" {{\n");
        text.Append("  try_files $sitegen_twin $uri ${uri}index.html =404;\n}\n");
        text.Append(CultureInfo.InvariantCulture, $"location \"{rules.Path("/nginx/")}\" {{ return 404; }}\n");
        if (rules.HasApi) text.Append(CultureInfo.InvariantCulture, $"location = \"{rules.Path("/api/v1/models")}\" {{ default_type application/json; }}\n");
        foreach (var redirect in rules.Redirects) text.Append(CultureInfo.InvariantCulture, $"location = \"{rules.Path(redirect.From)}\" {{ return 301 \"{rules.Path(redirect.To)}\"; }}\n");
        return text.ToString();
    }

    /// <summary>Headers that only some paths have. Types come from the endings of the files.</summary>
    private static IEnumerable<string> Varying(HostRules rules) => rules.Headers.Where(rule => rule.Kind != PathKind.Everything)
        .SelectMany(rule => rule.Headers).Select(header => header.Name).Where(name => name != "Content-Type").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string PatternOf(HostRules rules, HeaderRule rule) => rule.Kind switch
    {
        PathKind.Ending => $"~^{Regex.Escape(rules.BasePath)}/.*{Regex.Escape(rule.Path)}$",
        PathKind.Beginning => $"~^{Regex.Escape(rules.Path(rule.Path))}",
        _ => rules.Path(rule.Path),
    };

    private static string VariableOf(string header) => $"sitegen_{header.ToLowerInvariant().Replace('-', '_')}";

    private static void Map(StringBuilder text, string from, string to, string otherwise, IEnumerable<(string Pattern, string Value)> entries)
    {
        text.Append(CultureInfo.InvariantCulture, $"map {from} ${to} {{\n  default \"{otherwise}\";\n");
        foreach (var (pattern, value) in entries) text.Append(CultureInfo.InvariantCulture, $"  \"{pattern}\" \"{value}\";\n");
        text.Append("}\n\n");
    }

    private static string Quoted(string value) => value.Replace("\"", "\\\"", StringComparison.Ordinal);
}
