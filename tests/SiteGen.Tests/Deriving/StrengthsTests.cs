using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class StrengthsTests
{
    private static readonly Model _own = Peer(0) with { Id = "google/own", Limits = Tokens(2_000_000) };

    [Fact]
    public void The_largest_of_twenty_is_one_of_the_tenth() =>
        Assert.Equal([new NumericStrength(Measure.Context, 2_000_000, null, new Standing(1, 20), 20)], StrengthsOf(_own, Peers(19)));

    [Fact]
    public void Nineteen_are_too_few_to_compare_with() => Assert.Empty(StrengthsOf(_own, Peers(18)));

    [Fact]
    public void Models_whose_number_is_not_known_are_compared_with_by_nobody()
    {
        Model[] silent = [.. Enumerable.Range(100, 30).Select(number => Peer(number) with { Limits = default })];
        Assert.Empty(StrengthsOf(_own, [.. Peers(18), .. silent]));
        Assert.Equal(new Standing(1, 20), Assert.IsType<NumericStrength>(Assert.Single(StrengthsOf(_own, [.. Peers(19), .. silent]))).Standing);
        Assert.Equal(50, Assert.Single(StrengthsOf(_own, [.. Peers(19), .. silent])).Peers);
    }

    [Fact]
    public void What_three_of_twenty_have_is_none() =>
        Assert.Empty(StrengthsOf(_own, [.. Peers(17), .. new[] { 50, 51 }.Select(number => Peer(number) with { Limits = Tokens(2_000_000) })]));

    [Fact]
    public void Retired_models_other_kinds_and_further_offerings_are_no_peers()
    {
        Model[] retired = [.. Enumerable.Range(100, 30).Select(number => Peer(number) with { Limits = Tokens(9_000_000), Offerings = [Offered(Vertex, "r") with { Retires = new PartialDate(2026) }] })];
        Model[] images = [.. Enumerable.Range(200, 30).Select(number => Peer(number) with { Kind = ModelKind.Image, Limits = Tokens(9_000_000) })];
        Model[] twice = [.. Peers(19).Select(model => model with { Offerings = [Offered(Vertex, "a"), Offered(Router, "b")] })];

        Assert.Equal(new Standing(1, 20), Assert.IsType<NumericStrength>(Assert.Single(StrengthsOf(_own, [.. twice, .. retired, .. images]))).Standing);
        Assert.Empty(StrengthsOf(retired[0], [_own, .. Peers(30), .. retired[1..]]));
    }

    [Fact]
    public void A_low_price_is_that_of_the_cheapest_offering_and_free_is_no_price()
    {
        Model[] dear = [.. Peers(20).Select(model => model with { Offerings = [Offered(Vertex, "a", PerToken(1m, 2m)), Offered(Router, "b", null, Billing.Free)] })];
        var cheap = Peer(70) with { Offerings = [Offered(Vertex, "a", PerToken(3m)), Offered(Router, "b", PerToken(0.0028m, 9m))] };
        var free = Peer(71) with { Offerings = [Offered(Router, "b", null, Billing.Free)] };

        Assert.Equal([new NumericStrength(Measure.InputPrice, 0.0028m, cheap.Offerings[1], new Standing(1, 21), 21)], StrengthsOf(cheap, dear));
        Assert.Empty(StrengthsOf(free, dear));
    }

    [Theory]
    [InlineData(5, 15, 0, true)] // a quarter of those that say
    [InlineData(5, 14, 0, false)]
    [InlineData(3, 9, 8, true)] // twelve of twenty say
    [InlineData(3, 9, 9, false)]
    public void An_ability_is_rare_among_those_that_say_and_enough_must_say(int can, int cannot, int silent, bool strength)
    {
        Model[] models =
        [
            .. Enumerable.Range(0, can).Select(number => Peer(number) with { Capabilities = default(Capabilities).With(Capability.ComputerUse, true) }),
            .. Enumerable.Range(100, cannot).Select(number => Peer(number) with { Capabilities = default(Capabilities).With(Capability.ComputerUse, false) }),
            .. Enumerable.Range(200, silent).Select(number => Peer(number)),
        ];

        Assert.Equal(
            strength ? [new AbilityStrength(new(Capability.ComputerUse, default, default), can, can + cannot, can + cannot + silent)] : [],
            StrengthsOf(models[0], models[1..]));
    }

    [Fact]
    public void Numbers_come_first_then_the_rarest_and_four_are_enough()
    {
        var all = default(Capabilities);
        foreach (var capability in Vocabulary.Capabilities.Values) all = all.With(capability, true);
        var none = new Capabilities(0, all.Yes);
        var own = _own with { Capabilities = all, Limits = new(Fact<long>.Of(2_000_000), default, Fact<long>.Of(100_000)) };
        Model[] peers = [.. Peers(40).Select(model => model with { Capabilities = none })];
        peers[0] = peers[0] with { Capabilities = none.With(Capability.FunctionCalling, true) };

        Assert.Equal(["Context", "Output", "ParallelFunctionCalling", "ToolChoice"], StrengthsOf(own, [.. peers.Select(peer => peer with { Limits = new(Fact<long>.Of(1), default, Fact<long>.Of(1)) })])
            .Select(strength => strength is NumericStrength number ? number.Measure.ToString() : ((AbilityStrength)strength).Ability.Capability.ToString()));
    }

    private static IReadOnlyList<Strength> StrengthsOf(Model own, Model[] others) => Strengths.Of(Of([own, .. others]), own);

    private static Model[] Peers(int count) => [.. Enumerable.Range(1, count).Select(Peer)];

    private static Model Peer(int number) => Named($"google/peer-{number}") with { Limits = Tokens(1_000) };

    private static Limits Tokens(long context) => new(Fact<long>.Of(context), default, default);
}
