using SiteGen.Diagnostics;
using SiteGen.Writing;

namespace SiteGen.Importing;

/// <summary>Turns a published catalog into content files.</summary>
public static class Importer
{
    /// <summary>
    /// Imports a feed. Nothing is written when the feed, or a model file of the site, cannot be read, which is reported; otherwise only files whose content changes are touched.
    /// </summary>
    /// <returns>What was done; null when nothing could be.</returns>
    /// <exception cref="OutputRefusedException">The site's folder is not one to be written into, or the disk refuses. Each file is as it was or whole.</exception>
    public static ImportSummary? Run(ImportOptions options, DiagnosticBag diagnostics)
    {
        SourceGuard.CheckContent(options.Site);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(options.File);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFeed(options.File));
            return null;
        }

        if (Read(options.Feed, bytes, options.File, diagnostics) is not { } catalog) return null;
        if ((options.Date ?? catalog.Date) is not { } date)
        {
            diagnostics.Add(Problems.NoFeedDate(options.File));
            return null;
        }

        var site = SiteIndex.Read(options.Site, diagnostics);
        if (diagnostics.HasErrors) return null;
        var import = new SiteImport(site, catalog, options.Feed.Url(), date, options.Refresh);
        import.Write();
        return import.Summary();
    }

    /// <summary>A feed in the words of content files; null when it cannot be read, which is reported.</summary>
    internal static ImportedCatalog? Read(ImportFeed feed, ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (FeedJson.Read(bytes, file, diagnostics) is not { } value) return null;
        var copy = bytes.ToArray();
        Place At(FeedValue wrong) => FeedJson.PlaceOf(copy, wrong.Offset, file);
        return feed switch
        {
            ImportFeed.ModelsDev => ModelsDevFeed.Read(value, At, diagnostics),
            ImportFeed.LiteLlm => LiteLlmFeed.Read(value, At, diagnostics),
            _ => OpenRouterFeed.Read(value, At, diagnostics),
        };
    }
}
