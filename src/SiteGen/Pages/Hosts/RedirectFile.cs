using System.Globalization;
using System.Text;

namespace SiteGen.Pages.Hosts;

/// <summary>
/// <c>_redirects</c> of Netlify and Cloudflare: from, to, status. Each former address is a page as well, which leads on by itself: Cloudflare
/// follows the rule though there is a page, Netlify only where the status ends with <c>!</c>, which Cloudflare does not know.
/// </summary>
internal static class RedirectFile
{
    /// <summary>Cloudflare takes 2,000; what comes after them is left to the pages.</summary>
    private const int MostRules = 2_000;

    public static string Write(HostRules rules, bool forNetlifyOnly)
    {
        var text = new StringBuilder();
        foreach (var redirect in rules.Redirects.Take(MostRules))
            text.Append(rules.Path(redirect.From)).Append(' ').Append(rules.Path(redirect.To)).Append(forNetlifyOnly ? " 301!\n" : " 301\n");
        if (rules.Redirects.Count > MostRules)
            text.Append(CultureInfo.InvariantCulture, $"# {rules.Redirects.Count - MostRules} more are pages that lead on by themselves.\n");
        return text.ToString();
    }
}
