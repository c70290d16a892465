using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>models.dev's catalog: <c>{models, providers}</c>, or its <c>api.json</c>, which is the providers alone.</summary>
internal static class ModelsDevFeed
{
    private static readonly string[] _meters = ["input", "output", "cache_read", "cache_write", "reasoning", "input_audio", "output_audio"];

    /// <summary>Other spellings that rows of the catalog have; where a row has the right one too, that one counts.</summary>
    private static readonly (string Written, string Meant)[] _misspelt = [("cached_input", "cache_read"), ("cache_input", "cache_read"), ("cached_write", "cache_write")];

    /// <summary>The catalog; null when the file is not one, which is reported.</summary>
    public static ImportedCatalog? Read(FeedValue feed, Func<FeedValue, Place> at, DiagnosticBag diagnostics)
    {
        var providers = feed["providers"] is { Kind: FeedKind.Object } named ? named : feed;
        if (providers.Kind != FeedKind.Object || providers.Entries.Count == 0 || providers.Entries.Values.Any(p => p["models"] is not { Kind: FeedKind.Object }))
        {
            var wrong = providers.Entries.Values.FirstOrDefault(p => p["models"] is not { Kind: FeedKind.Object }) ?? providers;
            diagnostics.Add(Problems.WrongFeed(at(wrong), "models.dev", "providers with an object 'models' each"));
            return null;
        }

        if (feed != providers && feed["models"] is { Kind: not FeedKind.Object } list)
        {
            diagnostics.Add(Problems.WrongFeed(at(list), "models.dev", "an object of models by id"));
            return null;
        }

        var catalog = new ModelsDevReader();
        if (feed != providers && feed["models"] is { } models)
            foreach (var (id, value) in models.Entries) catalog.Model(id, value);
        foreach (var (id, value) in providers.Entries) catalog.Provider(id, value);
        return catalog.Done();
    }

    /// <summary>The prices of a <c>cost</c> object; the caller decides what it means that there are none.</summary>
    public static void Cost(CostDraft draft, FactPath scope, FeedRow cost)
    {
        foreach (var word in _meters)
            if (cost.Number(word) is { } price) draft.Token(scope, Vocabulary.Meters.Find(word)!.Value, price, word, cost);
        foreach (var (written, meant) in _misspelt)
            if (cost.Value[meant] is { Kind: not FeedKind.Null }) cost.Leave(written, "a misspelling of a price that the row has under its right name");
            else if (cost.Number(written) is { } price) draft.Token(scope, Vocabulary.Meters.Find(meant)!.Value, price, written, cost);
        foreach (var tier in cost.Rows("tiers"))
        {
            if (tier.Row("tier") is not { } size || size.Tokens("size") is not { } above)
            {
                tier.Leave("tier", "a tier without a size");
                continue;
            }

            if (size.Text("type") is { } type && type != "context") size.Leave("type", "a tier by something else than input tokens");
            else Cost(draft, CostDraft.Tier(scope, FactSheet.Count(above)!), tier);
        }

        cost.Ignore("context_over_200k"); // a legacy copy of one of the tiers
        cost.LeaveTheRest();
    }
}
