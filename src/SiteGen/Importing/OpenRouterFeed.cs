using SiteGen.Diagnostics;

namespace SiteGen.Importing;

/// <summary>OpenRouter's answer to <c>/api/v1/models</c>: <c>{data: [row, …]}</c>.</summary>
internal static class OpenRouterFeed
{
    /// <summary>The catalog; null when the file is not one, which is reported.</summary>
    public static ImportedCatalog? Read(FeedValue feed, Func<FeedValue, Place> at, DiagnosticBag diagnostics)
    {
        if (feed["data"] is not { Kind: FeedKind.List } data)
        {
            diagnostics.Add(Problems.WrongFeed(at(feed["data"] ?? feed), "OpenRouter", "a list 'data'"));
            return null;
        }

        var (skipped, leftOut) = (new List<SkippedRow>(), new List<LeftOut>());
        var offerings = new List<ImportedOffering>();
        DateOnly? date = null;
        foreach (var (index, value) in data.Items.Index())
        {
            if (value["id"] is not { Kind: FeedKind.Text, Text.Length: > 0 } id) skipped.Add(new SkippedRow($"data[{index}]", "has no id"));
            else
            {
                offerings.Add(OpenRouterRow.Read(id.Text, value, leftOut));
                if (value["created"] is { Kind: FeedKind.Number } created && FeedNumber.Count(created.Text) is { } seconds and < 4_102_444_800)
                {
                    var day = DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds));
                    if (date is null || day > date) date = day;
                }
            }
        }

        return new ImportedCatalog([OpenRouterRow.Provider], [], OfferingRows.Join(offerings, leftOut), date, skipped, leftOut);
    }
}
