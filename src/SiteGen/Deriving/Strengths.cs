using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Something few models of the kind have.</summary>
/// <param name="Peers">How many models of the kind are not retired, whatever is known of them.</param>
public abstract record Strength(int Peers);

/// <summary>A number that at most one in ten reach.</summary>
/// <param name="Measure">What it counts.</param>
/// <param name="Value">Tokens, or US dollars per 1,000,000 tokens.</param>
/// <param name="Offering">Whose price it is; null for what is no price.</param>
/// <param name="Standing">How many reach it, of those whose number is known.</param>
/// <param name="Peers">See <see cref="Strength"/>.</param>
public sealed record NumericStrength(Measure Measure, decimal Value, Offering? Offering, Standing Standing, int Peers) : Strength(Peers);

/// <summary>An ability that at most a quarter have.</summary>
/// <param name="Ability">What it can do.</param>
/// <param name="Can">How many can, this one included.</param>
/// <param name="Say">Of how many it is known whether they can.</param>
/// <param name="Peers">See <see cref="Strength"/>.</param>
public sealed record AbilityStrength(Ability Ability, int Can, int Say, int Peers) : Strength(Peers)
{
    /// <summary>By how many can of those that say either.</summary>
    internal static Comparer<AbilityStrength> RarestFirst { get; } = Comparer<AbilityStrength>.Create((one, other) => ((long)one.Can * other.Say).CompareTo((long)other.Can * one.Say));
}

/// <summary>Numbers by which models of a kind are compared.</summary>
public enum Measure
{
    /// <summary>The context window; more is better.</summary>
    Context,

    /// <summary>The most output; more is better.</summary>
    Output,

    /// <summary>Input at the cheapest offering; less is better.</summary>
    InputPrice,
}

/// <summary>The rules of strengths.</summary>
public static class Strengths
{
    private const int Most = 4;

    /// <summary>
    /// Numbers in the order of <see cref="Measure"/>, then abilities, the rarest first and of equals in the order of <see cref="Ability.All"/>; at most
    /// four. Empty for a retired model, and where fewer models than the site's minimum can be compared with. The abilities of which fewer than six in
    /// ten models say either yes or no are left out: where most are silent, a yes is no distinction.
    /// </summary>
    public static IReadOnlyList<Strength> Of(Catalog catalog, Model model)
    {
        if (catalog.StateOf(model) == Lifecycle.Retired) return [];
        var (peers, least) = (catalog.PeersOf(model.Kind), catalog.Site.MinPopulation);
        var all = Numbers(catalog, model, peers, least);
        all.AddRange(Abilities(model, peers, least).Order(AbilityStrength.RarestFirst));
        if (all.Count > Most) all.RemoveRange(Most, all.Count - Most);
        return all;
    }

    private static List<Strength> Numbers(Catalog catalog, Model model, Peers peers, int least)
    {
        List<Strength> strengths = [];
        if (model.Limits.Context.OrNull is { } context)
            Add(Measure.Context, context, null, Standing.Of<decimal>(context, peers.Contexts.AsSpan()));
        if (model.Limits.Output.OrNull is { } output)
            Add(Measure.Output, output, null, Standing.Of<decimal>(output, peers.Outputs.AsSpan()));
        if (Cheapest.Of(model, catalog.Date) is { } cheapest && cheapest.Cost.Tokens[TokenMeter.Input].OrNull is { } price)
            Add(Measure.InputPrice, price.Amount, cheapest, Standing.OfLow(price.Amount, peers.InputPrices.AsSpan()));
        return strengths;

        void Add(Measure measure, decimal value, Offering? offering, Standing standing)
        {
            if (standing.IsStrength(least)) strengths.Add(new NumericStrength(measure, value, offering, standing, peers.Count));
        }
    }

    private static List<AbilityStrength> Abilities(Model model, Peers peers, int least)
    {
        List<AbilityStrength> strengths = [];
        if (peers.Count < least) return strengths;
        for (var i = 0; i < Ability.All.Count; i++)
        {
            if (Ability.All[i].In(model.Capabilities, model.Modalities) != true) continue;
            var (can, say) = peers.Those(i);
            if (can * 4 <= say && say * 10 >= peers.Count * 6) strengths.Add(new AbilityStrength(Ability.All[i], can, say, peers.Count));
        }

        return strengths;
    }
}
