using SiteGen.Pages.Finding;

namespace SiteGen.Pages;

/// <summary>Every model, the newest first, a page at a time.</summary>
/// <param name="Page">The head.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Total">e.g. "412 models".</param>
/// <param name="Pager">null when all fits on one page.</param>
/// <param name="Finder">What a browser needs to search, narrow and sort all of them; null when the theme has no script for it.</param>
public sealed record ModelsView(PageHead Page, IReadOnlyList<ModelRow> Rows, string Total, Pager? Pager, FinderView? Finder) : IPageView
{
    /// <summary>This page's as a table.</summary>
    public ModelTable Table => new(Rows);

    internal static ModelsView Of(SiteContext context, int number)
    {
        var models = context.Catalog.Models;
        var total = Format.Counted(models.Count, "model", "models");
        return new ModelsView(
            ListHead.Of(context, "models", "Models", $"{total} with prices, context windows and providers.", "/models/", number),
            [.. Pager.Slice(context.Newest, number).Select(model => ModelRow.Of(context, model))], total, Pager.Of(context, "/models/", number, models.Count), context.Finding.View);
    }
}
