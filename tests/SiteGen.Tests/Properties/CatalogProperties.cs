using FsCheck;
using FsCheck.Fluent;
using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Tests.Deriving;

namespace SiteGen.Tests.Properties;

/// <summary>What holds of similar models, strengths and standings in any catalog.</summary>
public sealed class CatalogProperties
{
    private static readonly Gen<(int Seed, int Count)> _catalogs = Gen.Choose(1, int.MaxValue - 1).SelectMany(_ => Gen.Choose(0, 120), (seed, count) => (seed, count));

    [Fact]
    public void Similar_models_are_others_of_the_kind_the_best_first_three_of_an_author() => Holds.For(_catalogs, 60, made =>
    {
        var catalog = Catalog(made);
        foreach (var model in catalog.Models)
        {
            var similar = catalog.SimilarTo(model);
            if (similar.Count > 6 || similar.Any(one => one.Model == model || one.Model.Kind != model.Kind || catalog.StateOf(one.Model) == Lifecycle.Retired)) return $"{model.Id} has odd similar models";
            if (similar.GroupBy(one => one.Model.Author).Any(same => same.Count() > 3)) return $"{model.Id} has more than three of an author";
            if (similar.Any(one => one.Reasons.Count == 0 || Math.Abs(one.Score - one.Reasons.Sum(reason => reason.Points)) > 0.01m)) return $"{model.Id} has a score that its reasons do not sum up to";
            if (!similar.Select(one => one.Score).SequenceEqual(similar.Select(one => one.Score).OrderDescending())) return $"{model.Id} has them out of order";
        }

        return null;
    });

    [Fact]
    public void Strengths_are_rare_known_and_of_enough_peers() => Holds.For(_catalogs, 60, made =>
    {
        var catalog = Catalog(made);
        foreach (var model in catalog.Models)
        {
            var strengths = Strengths.Of(catalog, model);
            if (strengths.Count > 4 || (strengths.Count > 0 && catalog.StateOf(model) == Lifecycle.Retired)) return $"{model.Id} has {strengths.Count} strengths";
            foreach (var strength in strengths)
                if (strength switch
                {
                    NumericStrength number => number.Standing.AsGood < 1 || number.Standing.AsGood * 10 > number.Standing.ComparedWith || number.Standing.ComparedWith < catalog.Site.MinPopulation || number.Standing.ComparedWith > number.Peers,
                    AbilityStrength ability => ability.Can < 1 || ability.Can * 4 > ability.Say || ability.Say > ability.Peers || ability.Peers < catalog.Site.MinPopulation,
                    _ => true,
                }) return $"{model.Id}: {strength}";
        }

        return null;
    });

    [Fact]
    public void A_larger_number_never_stands_worse() => Holds.For(Gen.Choose(-50, 50).ListOf().Where(list => list.Count > 0), 500, list =>
    {
        int[] sorted = [.. list.Order()];
        for (var value = -51; value <= 50; value++)
        {
            var (here, above) = (Standing.Of(value, sorted.AsSpan()), Standing.Of(value + 1, sorted.AsSpan()));
            if (here.AsGood < above.AsGood || here.AsGood != sorted.Count(other => other >= value) || Standing.OfLow(value, sorted.AsSpan()).AsGood != sorted.Count(other => other <= value)) return $"{value} among {string.Join(' ', sorted)}";
        }

        return null;
    });

    private static Catalog Catalog((int Seed, int Count) made) => MadeUpCatalog.Of(new MadeUpCatalog((uint)made.Seed).Models(made.Count, continuous: made.Seed % 2 == 0));
}
