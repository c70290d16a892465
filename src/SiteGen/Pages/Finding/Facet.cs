using SiteGen.Domain;

namespace SiteGen.Pages.Finding;

/// <summary>One way to narrow the list of models, such as by author: the values there are to choose from, and which of them each model has.</summary>
/// <param name="Name">As addresses hold it, e.g. <c>author</c>.</param>
/// <param name="Legend">e.g. "Author".</param>
/// <param name="NeedsAll">True where a model must have every value chosen; false where one of them is enough.</param>
/// <param name="Values">Word and label of each, in the order shown: those of a vocabulary in its order, others by how many models have them. Every one has a model.</param>
/// <param name="Sets">The different choices of values that models have, by their places in <paramref name="Values"/>, each ascending.</param>
/// <param name="Rows">For each model of the catalog, in its order, the place of its set in <paramref name="Sets"/>.</param>
internal sealed record Facet(
    string Name, string Legend, bool NeedsAll, IReadOnlyList<FacetValue> Values, IReadOnlyList<IReadOnlyList<int>> Sets, IReadOnlyList<int> Rows)
{
    /// <summary>Every facet, in the order shown; one that no model has a value of is left out.</summary>
    public static IReadOnlyList<Facet> AllOf(SiteContext context)
    {
        var catalog = context.Catalog;
        var (kinds, states) = (Vocabulary.Kinds, Vocabulary.Lifecycles);
        Facet[] all =
        [
            Of("kind", "Kind", false, [.. kinds.Values.Select(kind => (kinds.Word(kind), kinds.Label(kind)))], catalog.Models, model => [kinds.Word(model.Kind)]),
            Of("status", "Status", false, [.. states.Values.Select(state => (states.Word(state), states.Label(state)))], catalog.Models, model => [states.Word(catalog.StateOf(model))]),
            Of("weights", "Open weights", false, [("yes", "Yes"), ("no", "No"), ("unknown", "Not known")], catalog.Models, model => [model.OpenWeights switch { true => "yes", false => "no", null => "unknown" }]),
            Of("takes", "Input", true, _modalities, catalog.Models, model => WordsOf(model.Modalities.Input)),
            Of("gives", "Output", true, _modalities, catalog.Models, model => WordsOf(model.Modalities.Output)),
            Of("can", "Capability", true, _capabilities, catalog.Models, WordsOf),
            ByCount(Of("author", "Author", false, [.. catalog.Authors.Select(author => (author.Id, author.Name))], catalog.Models, model => [model.Author.Id])),
            ByCount(Of("provider", "Provider", false, [.. catalog.Providers.Select(provider => (provider.Id, provider.Name))], catalog.Models, model => model.Offerings.Select(offering => offering.Provider.Id))),
        ];
        return [.. all.Where(facet => facet.Values.Count > 0)];
    }

    private static readonly (string, string)[] _modalities = [.. Vocabulary.Modalities.Values.Select(one => (Vocabulary.Modalities.Word(one), Vocabulary.Modalities.Label(one)))];

    private static readonly (string, string)[] _capabilities = [.. Vocabulary.Capabilities.Values.Select(one => (Vocabulary.Capabilities.Word(one), Vocabulary.Capabilities.Label(one)))];

    private static IEnumerable<string> WordsOf(Modalities? set) =>
        set is { } known ? ModalitySets.Words(known) : [];

    private static IEnumerable<string> WordsOf(Model model) =>
        Vocabulary.Capabilities.Values.Where(one => model.Capabilities[one] == true).Select(Vocabulary.Capabilities.Word);

    private static Facet Of(
        string name, string legend, bool needsAll, (string Word, string Label)[] words, IReadOnlyList<Model> models, Func<Model, IEnumerable<string>> of)
    {
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        foreach (var (word, _) in words) places.Add(word, places.Count);
        var (counts, rows) = (new int[words.Length], new int[models.Count]);
        var (sets, known) = (new List<int[]>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < rows.Length; i++)
        {
            int[] set = [.. of(models[i]).Select(word => places[word]).Distinct().Order()];
            foreach (var value in set) counts[value]++;
            var key = string.Join(' ', set);
            if (!known.TryGetValue(key, out rows[i]))
            {
                known.Add(key, rows[i] = sets.Count);
                sets.Add(set);
            }
        }

        var all = new Facet(name, legend, needsAll, [.. words.Select((word, i) => new FacetValue(word.Word, word.Label, counts[i]))], sets, rows);
        return all.In([.. Enumerable.Range(0, words.Length).Where(value => counts[value] > 0)]);
    }

    private static Facet ByCount(Facet facet)
    {
        int[] order = [.. Enumerable.Range(0, facet.Values.Count)];
        Array.Sort(order, (left, right) => facet.Values[right].Models.CompareTo(facet.Values[left].Models) is var byCount and not 0
            ? byCount
            : string.CompareOrdinal(facet.Values[left].Word, facet.Values[right].Word));
        return facet.In(order);
    }

    /// <summary>The same with its values in another order, or with those alone that are named.</summary>
    private Facet In(int[] order)
    {
        var places = new int[Values.Count];
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        return this with { Values = [.. order.Select(value => Values[value])], Sets = [.. Sets.Select(set => set.Select(value => places[value]).Order().ToArray())] };
    }
}

/// <summary>Something to choose in the list of models.</summary>
/// <param name="Word">As addresses hold it.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Models">How many models have it; at least 1.</param>
public sealed record FacetValue(string Word, string Label, int Models)
{
    /// <summary>How many, as shown.</summary>
    public string Count => Format.Count(Models);
}
