namespace SiteGen.Pages.Hosts;

/// <summary>How many files each switch of <c>pages</c> in site.yml would leave out.</summary>
internal static class PageSwitches
{
    /// <summary>The switches that would leave out any, as one writes them (<c>offerings: false</c>), the most files first. A file that two switches leave out counts for both.</summary>
    /// <param name="pages">All pages of the site as it is.</param>
    /// <param name="folder">Files right in this folder only; null for all.</param>
    public static IReadOnlyList<(string Written, int Files)> Of(IReadOnlyList<Page> pages, string? folder = null)
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var kind = KindOf(page);
            foreach (var form in page.Forms)
            {
                if (folder is not null && HostCheck.FolderOf(form.OutputPath) != folder) continue;
                if (kind is not null) Count(kind);
                if (form is DataForm && page.Forms is [HtmlForm { Template: "pages/model.html" or "pages/author.html" or "pages/provider.html" or "pages/offering.html" }, ..]) Count("json: false");
            }
        }

        return [.. files.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value))];

        void Count(string key) => files[key] = files.GetValueOrDefault(key) + 1;
    }

    private static string? KindOf(Page page) => page.Forms[0] switch
    {
        HtmlForm { Template: "pages/offering.html" } => "offerings: false",
        HtmlForm { Template: "pages/compare.html" or "pages/comparison.html" } => "compare: 0",
        HtmlForm { Template: "pages/capabilities.html" or "pages/capability.html" } => "capabilities: false",
        HtmlForm { Template: "pages/changes.html" } => "changes: false",
        DataForm when page.Path.StartsWith(Urls.Compare, StringComparison.Ordinal) => "compare: 0",
        DataForm when page.Path.StartsWith(Urls.Capabilities, StringComparison.Ordinal) => "capabilities: false",
        DataForm when page.Path.StartsWith(Urls.Changes, StringComparison.Ordinal) => "changes: false",
        DataForm when page.Path.EndsWith("/llms.txt", StringComparison.Ordinal) && page.Path.Split('/') is ["", "models", _, _, _] => "model_llms: false",
        _ => null,
    };
}
