using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Importing;

/// <summary>LiteLLM's catalog: one object, a row a key.</summary>
internal static partial class LiteLlmFeed
{
    /// <summary>The catalog; null when the file is not one, which is reported.</summary>
    public static ImportedCatalog? Read(FeedValue feed, Func<FeedValue, Place> at, DiagnosticBag diagnostics)
    {
        if (feed.Kind != FeedKind.Object || !feed.Entries.Values.Any(row => row["litellm_provider"] is not null))
        {
            diagnostics.Add(Problems.WrongFeed(at(feed), "LiteLLM", "an object of rows with 'litellm_provider'"));
            return null;
        }

        var (skipped, leftOut) = (new List<SkippedRow>(), new List<LeftOut>());
        var rows = new List<ImportedOffering>();
        foreach (var (key, value) in feed.Entries)
            if (Skip(key, value) is { } reason) skipped.Add(new SkippedRow(key, reason));
            else rows.Add(LiteLlmRow.Read(key, value, leftOut));
        var offerings = OfferingRows.Join(rows, leftOut);
        var providers = offerings.Select(offering => offering.Provider).Distinct().Order(StringComparer.Ordinal).Select(ProviderNames.Describe).ToList();
        return new ImportedCatalog(providers, [], offerings, null, skipped, leftOut);
    }

    private static string? Skip(string key, FeedValue value)
    {
        if (key == "sample_spec") return "explains the format";
        if (key == "fallback_generalizations") return "rules for ids without a row";
        if (value.Kind != FeedKind.Object) return "is no object";
        if (value["litellm_provider"] is not { Kind: FeedKind.Text, Text.Length: > 0 } provider || !PlainText.IsName(provider.Text) || ProviderNames.OfLiteLlm(provider.Text) is not { } id) return "names no provider";
        if (!PlainText.IsOpaque(key)) return "its id is no line of plain text";
        if (value["mode"] is { Text: "vector_store" }) return "a vector store, not a model";
        if (LiteLlmKey.Of(key, id).ModelId is "" or [.., '/']) return "has no model id";
        return SizeBucket().IsMatch(key) ? "a price by size of model, not a model" : null;
    }

    [GeneratedRegex("^(fireworks|together)-ai-(default$|up-to-|above-|embedding-|[0-9.]+[bm]?-)")]
    private static partial Regex SizeBucket();
}
