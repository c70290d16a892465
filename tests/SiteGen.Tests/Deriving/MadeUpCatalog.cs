using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Tests.Pages;

namespace SiteGen.Tests.Deriving;

/// <summary>Catalogs of any size, made of a seed: few authors, families, prices and limits, so that ties, unknowns and neighbours at the very edge are common.</summary>
internal sealed class MadeUpCatalog(uint seed)
{
    private static readonly decimal?[] _prices = [null, 0.05m, 0.1m, 0.1m, 0.15m, 0.2m, 0.3m, 0.4m, 0.5999m, 0.6m, 1m, 2.5m, 5m, 15m, 75m];
    private static readonly long?[] _contexts = [null, 4_096, 8_191, 8_192, 32_768, 65_536, 128_000, 131_072, 200_000, 262_145, 1_000_000, 1_048_576];
    private static readonly Modalities?[] _outputs = [null, Modalities.None, Modalities.Text, Modalities.Text, Modalities.Text, Modalities.Text | Modalities.Image, Modalities.Text | Modalities.Image | Modalities.Audio];
    private uint _state = seed;

    public static readonly DateOnly Today = SampleCatalog.Today;

    /// <param name="count">How many models.</param>
    /// <param name="continuous">Prices and contexts of a whole range rather than a few.</param>
    /// <param name="kinds">Of so many kinds.</param>
    public Model[] Models(int count, bool continuous = false, int kinds = 2)
    {
        Author[] authors = [.. Enumerable.Range(0, Math.Max(3, count / 40)).Select(number => SampleCatalog.Google with { Id = $"author-{number}", Name = $"Author {number}" })];
        return [.. Enumerable.Range(0, count).Select(number => Model(number, Pick(authors), authors.Length, continuous, kinds))];
    }

    public static Catalog Of(Model[] models, Site? site = null) =>
        Catalog.Derive(new BoundContent(site ?? SampleCatalog.Site(), [.. models.Select(model => model.Author).Distinct()], [SampleCatalog.Vertex], models, [], new BuildDate(Today)));

    public int Next(int below)
    {
        _state ^= _state << 13; // xorshift32
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }

    private Model Model(int number, Author author, int families, bool continuous, int kinds)
    {
        var price = continuous ? (Next(9_990) + 10) / 1000m : Pick(_prices);
        var context = continuous ? Next(1_000_000) + 1 : Pick(_contexts);
        var offering = SampleCatalog.Offered(SampleCatalog.Vertex, $"model-{number}", SampleCatalog.PerToken(price, price * 4), price is null ? Billing.Unknown : Billing.Usage);
        return SampleCatalog.Named($"{author.Id}/model-{number:00000}", author, Next(9) == 0 ? offering with { Retires = new PartialDate(2026) } : offering) with
        {
            Kind = (ModelKind)Next(kinds),
            Family = Next(3) == 0 ? null : $"family-{Next(families)}",
            ReleaseDate = Next(6) == 0 ? null : new PartialDate(2023 + Next(4), 1 + Next(12)),
            Limits = new(context is { } tokens ? Fact<long>.Of(tokens) : default, default, default),
            Modalities = new(Modalities.Text, Pick(_outputs)),
            Capabilities = new Capabilities(Next(1 << 14), 0).Or(new Capabilities(0, Next(1 << 14))),
            Benchmarks = [.. Enumerable.Range(0, Next(3)).Select(_ => new Benchmark($"Bench {Next(4)}", Next(41) - 5, Next(5) == 0 ? null : "percent", null, "https://example.org/"))],
        };
    }

    private T Pick<T>(T[] values) => values[Next(values.Length)];
}
