using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>One page with its twins: read, checked, compared and forgotten.</summary>
internal static class PageCheck
{
    private const int MostFaults = 10;

    /// <summary>Reports what is wrong with a page and its own forms.</summary>
    /// <returns>The pages it leads to.</returns>
    public static IEnumerable<int> Run(int number, CheckedSite site)
    {
        if (SiteText.Read(site.Files, number, site.Diagnostics) is not { } text) return [];
        var page = HtmlPage.Parse(text);
        foreach (var (index, message) in page.Faults.Take(MostFaults)) site.Diagnostics.Add(Problems.MalformedHtml(text.At(index), message));
        TextCheck.FindMojibake(text, site.Diagnostics);
        TextCheck.FindUnfilled(page, site.Diagnostics);
        var reached = new MarkupCheck(page, number, site).Run();
        var (twin, json) = HeadCheck.Run(page, site);
        site.Index.Indexed[number] = !page.IsNoIndex && !page.IsRedirect;
        site.Index.Unlinked[number] = page.IsNoIndex || page.IsRedirect || page.IsNotFound;
        if (page.IsRedirect) return reached;

        var own = site.Address.UrlOf(text.Path);
        var file = ReadTwin(page, twin, json, own, site);
        StructuredDataCheck.Run(page, file?.Value("type"), site);
        Compare(page, file, json is { } data ? ReadJson(data, own, site) : null, site);
        return reached;
    }

    private static TwinFile? ReadTwin(HtmlPage page, int? twin, int? json, string own, CheckedSite site)
    {
        if (twin is not { } number || SiteText.Read(site.Files, number, site.Diagnostics) is not { } text) return null;
        var file = TwinFile.Read(text, site.Diagnostics);
        if (file?.Value("url") is { } url && url != own && file.Value("canonical") == url)
        {
            site.Diagnostics.Add(Problems.TwinOfAnotherPage(page.At(page.Link("alternate", "text/markdown")!), text.Path, url));
            return null;
        }

        site.Index.Claimed[number] = true;
        TextCheck.FindMojibake(text, site.Diagnostics);
        if (file is not null) TwinCheck.Run(file, number, own, json, site);
        return file;
    }

    private static JsonFacts? ReadJson(int number, string page, CheckedSite site)
    {
        site.Index.Claimed[number] = true;
        return JsonCheck.ReadTwin(number, page, site);
    }

    private static void Compare(HtmlPage page, TwinFile? twin, JsonFacts? json, CheckedSite site)
    {
        if (twin is null && json is null) return;
        var facts = PageFacts.Of(page, site);
        if (twin is not null) site.Index.Compared(FormsCheck.Compare(page, facts, twin, TwinFacts.Of(twin), site));
        if (json is not null) site.Index.Compared(FormsCheck.Compare(page, facts, json, site));
    }
}
