using AngleSharp.Dom;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>What the head of a page says of the page, and which other forms it names.</summary>
internal static class HeadCheck
{
    private const int LongestDescription = 300;

    /// <summary>Reports what is missing or wrong.</summary>
    /// <returns>The page's own forms for agents: numbers of files that are there, null otherwise.</returns>
    public static (int? Twin, int? Json) Run(HtmlPage page, CheckedSite site)
    {
        var (document, file) = (page.Document, page.Text.Path);
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang"))) Lacks("language", "Write <html lang=\"en\">, or the language's own tag.");
        if (string.IsNullOrWhiteSpace(document.Title)) Lacks("title", "Write a <title> that tells this page from all others.");
        CheckCanonical(page, site);
        if (page.IsRedirect) return (null, null);

        switch (page.Meta("name", "description"))
        {
            case null:
                Lacks("description", "Write <meta name=\"description\">: search engines and agents show it.");
                break;
            case var description when description.GetAttribute("content")?.Trim() is not { Length: > 0 and <= LongestDescription }:
                site.Diagnostics.Add(Problems.BadDescription(page.At(description), LongestDescription));
                break;
        }

        var headings = document.QuerySelectorAll("h1");
        if (headings.Length == 0) Lacks("h1", "Every page has one heading of the first level.");
        if (headings.Length > 1) site.Diagnostics.Add(Problems.SecondMainHeading(page.At(headings[1])));
        return page.IsNotFound ? (null, null) : FormsOf(page, site);

        void Lacks(string what, string hint) => site.Diagnostics.Add(Problems.PageLacks(file, what, hint));
    }

    private static void CheckCanonical(HtmlPage page, CheckedSite site)
    {
        var (link, own) = (page.Link("canonical"), site.Address.UrlOf(page.Text.Path));
        if (link?.GetAttribute("href") is not { } href)
        {
            site.Diagnostics.Add(Problems.PageLacks(page.Text.Path, "canonical address", $"Write <link rel=\"canonical\" href=\"{own}\">."));
            return;
        }

        var at = page.At(link);
        if (!page.IsRedirect)
        {
            if (href != own) site.Diagnostics.Add(Problems.WrongCanonical(at, href, own));
            return;
        }

        var refresh = page.Refresh!.GetAttribute("content") ?? "";
        var target = refresh[(refresh.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim(' ', '\'', '"');
        if (site.Follow(target, page.Text.Path, page.At(page.Refresh)) is { } led && href != site.Address.UrlOf(site.Files.Paths[led]))
            site.Diagnostics.Add(Problems.WrongCanonical(at, href, site.Address.UrlOf(site.Files.Paths[led])));
    }

    private static (int? Twin, int? Json) FormsOf(HtmlPage page, CheckedSite site)
    {
        var stem = page.Text.Path == "index.html" ? "index" : page.Text.Path[..^(page.Text.Path.EndsWith("/index.html", StringComparison.Ordinal) ? "/index.html" : ".html").Length];
        var twin = page.Link("alternate", "text/markdown");
        if (twin is null) site.Diagnostics.Add(Problems.NoAlternate(page.Text.Path, "Markdown twin", "text/markdown"));
        var json = page.Link("alternate", "application/json");
        if (json is null && site.Files.Find(stem + ".json") is not null) site.Diagnostics.Add(Problems.NoAlternate(page.Text.Path, "JSON twin", "application/json"));
        if (page.Link("describedby") is not { } index) site.Diagnostics.Add(Problems.NoIndexNamed(page.Text.Path));
        else if (site.Address.Resolve(index.GetAttribute("href") ?? "", page.Text.Path).Path is var path && !LlmsCheck.IsIndex(path)) site.Diagnostics.Add(Problems.NotAnIndex(page.At(index), path));
        return (FileOf(twin), FileOf(json));

        int? FileOf(IElement? link) => link?.GetAttribute("href") is { } href && site.Address.Resolve(href, page.Text.Path) is { Kind: TargetKind.File } target ? site.Files.Find(target.Path) : null;
    }
}
