using System.Collections.Immutable;
using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>The models of one kind that are not retired: what a model's values are compared with. Values nobody has stated are in no list.</summary>
public sealed class Peers
{
    private readonly int[] _can = new int[Ability.All.Count];
    private readonly int[] _cannot = new int[Ability.All.Count];

    private Peers(ModelKind kind, IReadOnlyList<Model> models, DateOnly date)
    {
        (Kind, Count) = (kind, models.Count);
        Contexts = [.. Ascending.Of(models, model => model.Limits.Context.OrNull)];
        Outputs = [.. Ascending.Of(models, model => model.Limits.Output.OrNull)];
        Offering[] cheapest = [.. models.Select(model => Cheapest.Of(model, date)).OfType<Offering>()];
        InputPrices = PricesOf(cheapest, TokenMeter.Input);
        OutputPrices = PricesOf(cheapest, TokenMeter.Output);
        foreach (var model in models)
            for (var i = 0; i < _can.Length; i++)
                switch (Ability.All[i].In(model.Capabilities, model.Modalities))
                {
                    case true: _can[i]++; break;
                    case false: _cannot[i]++; break;
                }
    }

    /// <summary>The kind.</summary>
    public ModelKind Kind { get; }

    /// <summary>How many models, whatever is known of them.</summary>
    public int Count { get; }

    /// <summary>Context windows in tokens, ascending.</summary>
    public ImmutableArray<decimal> Contexts { get; }

    /// <summary>The most output in tokens, ascending.</summary>
    public ImmutableArray<decimal> Outputs { get; }

    /// <summary>US dollars per 1,000,000 tokens of input at each model's cheapest offering (see <see cref="Cheapest"/>), ascending.</summary>
    public ImmutableArray<decimal> InputPrices { get; }

    /// <summary>US dollars per 1,000,000 tokens of output at the same offerings, ascending.</summary>
    public ImmutableArray<decimal> OutputPrices { get; }

    /// <summary>Groups models by kind; kinds without a model are left out.</summary>
    /// <param name="models">In any order.</param>
    /// <param name="date">The build date.</param>
    internal static Dictionary<ModelKind, Peers> ByKind(IEnumerable<Model> models, DateOnly date)
    {
        var kinds = new Dictionary<ModelKind, List<Model>>();
        foreach (var model in models)
        {
            if (model.StateOn(date, 0) == Lifecycle.Retired) continue;
            if (!kinds.TryGetValue(model.Kind, out var same)) kinds.Add(model.Kind, same = []);
            same.Add(model);
        }

        var peers = new Dictionary<ModelKind, Peers>(kinds.Count);
        foreach (var (kind, same) in kinds) peers.Add(kind, new Peers(kind, same, date));
        return peers;
    }

    /// <summary>No model.</summary>
    internal static Peers None(ModelKind kind) => new(kind, [], DateOnly.MinValue);

    /// <summary>How many say that they can, and how many say either.</summary>
    /// <param name="ability">Its place in <see cref="Ability.All"/>.</param>
    public (int Can, int Say) Those(int ability) => (_can[ability], _can[ability] + _cannot[ability]);

    private static ImmutableArray<decimal> PricesOf(Offering[] offerings, TokenMeter meter) =>
        [.. Ascending.Of(offerings, offering => offering.Cost.Tokens[meter].OrNull?.Amount)];
}
