using System.Text;

namespace SiteGen.Pages.Hosts;

/// <summary><c>_headers</c> of Netlify and Cloudflare: a path, then its headers, indented. Cloudflare takes 100 rules of lines up to 2,000 characters.</summary>
internal static class HeaderFile
{
    /// <param name="rules">What to say.</param>
    /// <param name="forCloudflareOnly">Cloudflare alone puts what a pattern matched into a header, so that every page can name its own twin.</param>
    public static string Write(HostRules rules, bool forCloudflareOnly)
    {
        var text = new StringBuilder();
        foreach (var rule in rules.Headers)
        {
            Path(rule.Kind switch
            {
                PathKind.Everything => rules.Path("/*"),
                PathKind.Ending => rules.Path($"/*{rule.Path}"),
                PathKind.Beginning => rules.Path($"{rule.Path}*"),
                _ => rules.Path(rule.Path),
            });
            foreach (var header in rule.Headers) Header(header.Name, header.Value);
            if (rule.Kind == PathKind.Everything) Header("Link", rules.LlmsLink);
        }

        // A second Link adds to the first.
        Path(rules.Path("/"));
        Header("Link", HostRules.TwinLink(rules.Path("/index.md")));
        if (forCloudflareOnly)
        {
            Path(rules.Path("/*/"));
            Header("Link", HostRules.TwinLink(rules.Path("/:splat.md")));
        }

        return text.ToString();

        void Path(string path) => text.Append(path).Append('\n');

        void Header(string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
