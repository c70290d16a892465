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
            Of("kind", "Kind", false, ValuesOf(kinds), catalog.Models, model => [kinds.Word(model.Kind)]),
            Of("status", "Status", false, ValuesOf(states), catalog.Models, model => [states.Word(catalog.StateOf(model))]),
            Of("weights", "Open weights", false, [new("yes", "Yes", 0), new("no", "No", 0), new("unknown", "Not known", 0)], catalog.Models, model => [model.OpenWeights switch { true => "yes", false => "no", null => "unknown" }]),
            Of("takes", "Input", true, ValuesOf(Vocabulary.Modalities), catalog.Models, model => WordsOf(model.Modalities.Input)),
            Of("gives", "Output", true, ValuesOf(Vocabulary.Modalities), catalog.Models, model => WordsOf(model.Modalities.Output)),
            Of("can", "Capability", true, ValuesOf(Vocabulary.Capabilities), catalog.Models, model => model.Capabilities.SupportedWords()),
            ByCount(Of("author", "Author", false, [.. catalog.Authors.Select(author => new FacetValue(author.Id, author.Name, 0))], catalog.Models, model => [model.Author.Id])),
            ByCount(Of("provider", "Provider", false, [.. catalog.Providers.Select(provider => new FacetValue(provider.Id, provider.Name, 0))], catalog.Models, model => model.Offerings.Select(offering => offering.Provider.Id))),
        ];
        return [.. all.Where(facet => facet.Values.Count > 0)];
    }

    private static FacetValue[] ValuesOf<T>(Words<T> words) where T : struct, Enum => [.. words.All.Select((word, place) => new FacetValue(word, words.Labels[place], 0))];

    private static IEnumerable<string> WordsOf(Modalities? set) =>
        set is { } known ? ModalitySets.Words(known) : [];

    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="legend">See <see cref="Legend"/>.</param>
    /// <param name="needsAll">See <see cref="NeedsAll"/>.</param>
    /// <param name="values">Not counted yet.</param>
    /// <param name="models">All of them.</param>
    /// <param name="of">The words of a model's values.</param>
    private static Facet Of(string name, string legend, bool needsAll, FacetValue[] values, IReadOnlyList<Model> models, Func<Model, IEnumerable<string>> of)
    {
        var places = Places.Of(values.Select(value => value.Word));
        var (counts, rows) = (new int[values.Length], new int[models.Count]);
        var (sets, known) = (new List<int[]>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < rows.Length; i++)
        {
            List<int> set = [];
            foreach (var word in of(models[i]))
                if (!set.Contains(places[word])) set.Add(places[word]);
            set.Sort();
            foreach (var value in set) counts[value]++;
            var key = string.Join(' ', set);
            if (!known.TryGetValue(key, out rows[i]))
            {
                known.Add(key, rows[i] = sets.Count);
                sets.Add([.. set]);
            }
        }

        var all = new Facet(name, legend, needsAll, [.. values.Select((value, place) => value with { Models = counts[place] })], sets, rows);
        return all.In([.. all.Values.Where(value => value.Models > 0)]);
    }

    private static Facet ByCount(Facet facet) => facet.In([.. facet.Values.OrderByDescending(value => value.Models).ThenBy(value => value.Word, StringComparer.Ordinal)]);

    /// <summary>The same with its values in another order, or with those alone that are named.</summary>
    private Facet In(FacetValue[] values)
    {
        var places = Places.Of(values.Select(value => value.Word));
        return this with { Values = values, Sets = [.. Sets.Select(Moved)] };

        int[] Moved(IReadOnlyList<int> set)
        {
            var moved = new int[set.Count];
            for (var i = 0; i < moved.Length; i++) moved[i] = places[Values[set[i]].Word];
            Array.Sort(moved);
            return moved;
        }
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
