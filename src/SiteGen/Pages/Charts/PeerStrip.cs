using SiteGen.Domain;

namespace SiteGen.Pages.Charts;

/// <summary>Where a model stands among the models of its kind that still answer, by one number.</summary>
/// <param name="Id">For JSON: <c>context</c>, <c>output</c> or <c>input_price</c>.</param>
/// <param name="Label">What is compared.</param>
/// <param name="Value">The model's own, as shown.</param>
/// <param name="Amount">The model's own.</param>
/// <param name="Count">How many have as much or more, of a price: cost as little or less; itself included.</param>
/// <param name="ComparedWith">How many there are, itself included.</param>
/// <param name="Words">The counts as a sentence.</param>
/// <param name="Bars">How many models stand where; from the left.</param>
/// <param name="At">Where it stands, a share of the width.</param>
/// <param name="Least">The lowest number there is.</param>
/// <param name="Most">The highest.</param>
/// <param name="Height">Of the drawing, in pixels.</param>
public sealed record PeerStrip(
    string Id, string Label, string Value, decimal Amount, int Count, int ComparedWith, string Words, IReadOnlyList<ChartBar> Bars, string At, string Least, string Most, int Height)
{
    /// <summary>Context window, output and price; each only where the model's own number is known and enough models have one. Empty for a retired model.</summary>
    internal static IReadOnlyList<PeerStrip> Of(SiteContext context, Model model)
    {
        if (context.Catalog.StateOf(model) == Lifecycle.Retired) return [];
        var peers = context.PeersOf(model.Kind);
        var kind = model.Kind == ModelKind.Other ? "models" : $"{Vocabulary.Kinds.Label(model.Kind).ToLowerInvariant()} models";
        var least = context.Catalog.Site.MinPopulation;
        List<PeerStrip> strips = [];
        Add("context", "Context window", peers.Context, model.Limits.Context.OrNull, Tokens, " tokens", peers.Context.AsMuchOrMore, "have as much or more");
        Add("output", "Max output", peers.Output, model.Limits.Output.OrNull, Tokens, " tokens", peers.Output.AsMuchOrMore, "have as much or more");
        Add("input_price", "Input / 1M tokens, lowest price", peers.Price, PeerValues.PriceOf(model, context.Catalog.Date), Format.Usd, "", peers.Price.AsLittleOrLess, "cost as little or less");
        return strips;

        void Add(string id, string label, Distribution among, decimal? value, Func<decimal, string> format, string unit, Func<decimal, int> rank, string verb)
        {
            if (value is not { } own || among.Count < least) return;
            var count = rank(own);
            strips.Add(new PeerStrip(
                id, label, format(own) + unit, own, count, among.Count, $"{Format.Count(count)} of {Format.Count(among.Count)} {kind} here {verb}", among.Bars,
                Coordinate.Percent(among.Scale.At((double)own)), format(among.Least), format(among.Most), Distribution.Tall));
        }

        static string Tokens(decimal count) => Format.Count((long)count);
    }
}

/// <summary>A bar of a distribution.</summary>
/// <param name="X">A share of the width.</param>
/// <param name="Width">A share of the width.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="Height">In pixels.</param>
public sealed record ChartBar(string X, string Width, string Y, string Height);
