using System.Globalization;

namespace SiteGen.Pages.Hosts;

/// <summary>Which form of a page somebody asks for: the rule of the scripts in <see cref="NegotiationScript"/>, for whoever answers from .NET.</summary>
internal static class Negotiation
{
    /// <summary>Whether Markdown is asked for, and at least as much as HTML. What is not named, such as a wildcard, does not count.</summary>
    /// <param name="accept">The request's <c>Accept</c>; null when it has none.</param>
    public static bool WantsMarkdown(string? accept) =>
        Quality(accept, "text/markdown") is var markdown and > 0 && markdown >= Math.Max(Quality(accept, "text/html"), Quality(accept, "application/xhtml+xml"));

    /// <summary>Whether HTML is asked for by name, as browsers do when they open a page.</summary>
    /// <param name="accept">The request's <c>Accept</c>; null when it has none.</param>
    public static bool NamesHtml(string? accept) => Quality(accept, "text/html") > 0;

    /// <summary>How much a type is wanted, 0 to 1; 0 when it is not named, or with a number that is none.</summary>
    private static double Quality(string? accept, string type)
    {
        var most = 0.0;
        foreach (var range in (accept ?? "").Split(','))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            if (!parts[0].Equals(type, StringComparison.OrdinalIgnoreCase)) continue;
            var stated = parts.Skip(1).Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries)).FirstOrDefault(part => part.Length == 2 && part[0] is "q" or "Q");
            most = Math.Max(most, stated is null ? 1 : double.TryParse(stated[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0);
        }

        return most;
    }
}
