using System.Text.RegularExpressions;
using SiteGen.Reading;

namespace SiteGen.Starting;

/// <summary>A site that builds at once: one author who serves one model, and what a repository of it needs.</summary>
internal static class StarterSite
{
    private const string Prefix = "site/";
    private const string Example = "example";

    /// <summary>Its files.</summary>
    /// <param name="version">The program's, for whoever builds the site elsewhere.</param>
    public static IReadOnlyList<StarterFile> Files(string version) =>
    [
        .. StarterFile.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new StarterFile(name[Prefix.Length..], StarterFile.TextOf(name, ("version", version)))),
        StarterPage.Author(Example, "Example"),
        Said(StarterPage.Provider(Example, "Example"), "type", "auth", "endpoints"),
        Said(StarterPage.Model(Example, "one", (Example, "https://example.com/docs")), "release_date", "knowledge", "modalities", "limits", "capabilities", "open_weights", "cost", "verified"),
    ];

    /// <summary>A file that says some of what it suggests behind <c># </c>, so that its page has something to show.</summary>
    private static StarterFile Said(StarterFile file, params ReadOnlySpan<string> keys)
    {
        var text = file.Text.Replace("billing: unknown ", "billing: usage   ", StringComparison.Ordinal);
        foreach (var key in keys)
            text = Regex.Replace(text, $@"(?m)^(?<indent> *)# {key}:.*(?:\n\k<indent>#   .*)*", said => Regex.Replace(said.Value, "(?m)^( *)# ", "$1"));
        return file with { Text = text };
    }

    /// <summary>Who serves the models of an author, as far as a new file can know: the provider of the same id, and an address of its price list or documentation. null when there is none.</summary>
    /// <param name="files">The site.</param>
    /// <param name="author">The author's id.</param>
    public static (string Id, string Source)? OwnProvider(ContentFiles files, string author) =>
        files.Providers.FirstOrDefault(provider => provider.Id == author)?.Provider is { } own ? (own.Id, own.PricingUrl ?? own.DocsUrl) : null;
}
