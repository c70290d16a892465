using System.Text.Json;

namespace SiteGen.Pages.Hosts;

/// <summary>
/// Hosts without a rule for <c>Accept</c> run a small script instead: a Worker of Cloudflare Pages (<c>_worker.js</c>, read from what is deployed) and
/// an edge function of Netlify (named in netlify.toml). Both give a page's twin to whoever asks for Markdown at least as much as for HTML, and
/// everything else as it lies there.
/// </summary>
internal static class NegotiationScript
{
    private const string Shared = """
        // Written by SiteGen with the site.
        const base = BASE;

        /** Whether Markdown is asked for, and at least as much as HTML. What is not named, such as a wildcard, does not count. */
        export function wantsMarkdown(accept) {
          let [markdown, html] = [0, 0];
          for (const range of (accept ?? "").toLowerCase().split(",")) {
            const [type, ...parameters] = range.split(";").map((part) => part.trim());
            const stated = parameters.find((parameter) => /^q\s*=/.test(parameter));
            const quality = stated === undefined ? 1 : Number(stated.split("=")[1]) || 0;
            if (type === "text/markdown") markdown = Math.max(markdown, quality);
            if (type === "text/html" || type === "application/xhtml+xml") html = Math.max(html, quality);
          }
          return markdown > 0 && markdown >= html;
        }

        /** The path of a page's twin; null for what is no page. */
        export function twinOf(path) {
          if (path === base + "/") return base + "/index.md";
          return path.startsWith(base + "/") && path.endsWith("/") ? path.slice(0, -1) + ".md" : null;
        }

        function asksForTwin(request) {
          const twin = twinOf(new URL(request.url).pathname);
          return twin !== null && (request.method === "GET" || request.method === "HEAD") && wantsMarkdown(request.headers.get("accept")) ? twin : null;
        }

        /** A twin in place of its page; null when there is none. */
        function asAnswer(answer, path) {
          if (!answer.ok && answer.status !== 304) return null;
          const headers = new Headers(answer.headers);
          headers.set("Content-Type", "text/markdown; charset=utf-8");
          headers.set("Vary", "Accept");
          headers.set("X-Robots-Tag", "noindex");
          headers.set("Link", `<${path}>; rel="canonical", <${base}/llms.txt>; rel="describedby"; type="text/plain"`);
          return new Response(answer.body, { status: answer.status, headers });
        }

        """;

    public static string ForCloudflare(HostRules rules) => With(rules, """
        export default {
          async fetch(request, env) {
            const twin = asksForTwin(request);
            const answer = twin && asAnswer(await env.ASSETS.fetch(new Request(new URL(twin, request.url), request)), new URL(request.url).pathname);
            return answer ?? env.ASSETS.fetch(request);
          },
        };

        """);

    /// <summary>What the Worker need not look at.</summary>
    public static string CloudflareRoutes(HostRules rules) =>
        $$"""{"version":1,"include":[{{JsonSerializer.Serialize(rules.Path("/*"))}}],"exclude":[{{JsonSerializer.Serialize(rules.Path("/assets/*"))}}]}""" + "\n";

    public static string ForNetlify(HostRules rules) => With(rules, """
        export default async function (request) {
          const twin = asksForTwin(request);
          // Nothing returned means: as if there were no such function.
          return (twin && asAnswer(await fetch(new URL(twin, request.url), { method: request.method }), new URL(request.url).pathname)) ?? undefined;
        }

        export const config = { path: base + "/*", excludedPath: base + "/assets/*" };

        """);

    private static string With(HostRules rules, string script) =>
        Shared.Replace("BASE", JsonSerializer.Serialize(rules.BasePath), StringComparison.Ordinal).ReplaceLineEndings("\n") + script.ReplaceLineEndings("\n");
}
