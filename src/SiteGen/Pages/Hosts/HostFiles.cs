using System.Text;
using SiteGen.Domain;

namespace SiteGen.Pages.Hosts;

/// <summary>
/// The files of <c>site.hosts</c>. Netlify and Cloudflare read <c>_headers</c> and <c>_redirects</c> of the same form: where both are wanted they get
/// one file of what both understand.
/// </summary>
/// <param name="context">The site.</param>
/// <param name="view">What every file is written with.</param>
internal sealed class HostFiles(SiteContext context, IPageView view)
{
    private readonly List<RedirectRule> _redirects = [];

    /// <summary>Notes a page that only leads to another one.</summary>
    public void Add(Page page)
    {
        if (page.RedirectsTo is { } target) _redirects.Add(new RedirectRule(page.Path, target));
    }

    /// <summary>The files, once every page was noted.</summary>
    public IEnumerable<Page> Pages()
    {
        var hosts = context.Catalog.Site.Hosts;
        var rules = HostRules.Of(context.Catalog.Site, context.Urls, _redirects);
        var (netlify, cloudflare) = (hosts.Contains(SiteHost.Netlify), hosts.Contains(SiteHost.Cloudflare));
        if (netlify || cloudflare)
        {
            yield return File("/_headers", () => HeaderFile.Write(rules, forCloudflareOnly: !netlify));
            yield return File("/_redirects", () => RedirectFile.Write(rules, forNetlifyOnly: !cloudflare));
        }

        if (cloudflare)
        {
            yield return File("/_worker.js", () => NegotiationScript.ForCloudflare(rules));
            yield return File("/_routes.json", () => NegotiationScript.CloudflareRoutes(rules));
            yield return File("/.assetsignore", () => "_worker.js\n_routes.json\n"); // Cloudflare's Workers refuse to publish those two as assets; its Pages ignore this file
        }

        if (netlify) yield return File("/edge-functions/markdown.js", () => NegotiationScript.ForNetlify(rules));
        if (hosts.Contains(SiteHost.Vercel)) yield return File("/vercel.json", () => VercelFile.Write(rules));
        if (hosts.Contains(SiteHost.GitHub)) yield return File("/.nojekyll", () => "");
        if (hosts.Contains(SiteHost.Nginx))
        {
            yield return File("/nginx/http.conf", () => NginxFile.Http(rules));
            yield return File("/nginx/site.conf", () => NginxFile.Site(rules));
        }
    }

    private Page File(string sitePath, Func<string> text) =>
        new(sitePath, "content/site.yml", () => view, [new DataForm(Urls.File(sitePath), (_, output) => Encoding.UTF8.GetBytes(text(), output))]);
}
