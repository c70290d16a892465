using System.Text.Json;
using SiteGen.Deriving.Spending;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Pages;

public sealed class SpendViewTests
{
    private static readonly Limits _wide = new(Fact<long>.Of(1_000_000), default, default);

    [Fact]
    public void Offerings_of_one_price_are_one_row_and_the_cheapest_comes_first()
    {
        var spend = Of(Priced("a", 2, 2), Priced("b", 1.0m, 1), Priced("c", 1.00m, 1));

        Assert.Equal([["openrouter/b", "openrouter/c"], ["openrouter/a"]], spend!.Rows.Select(row => row.Ids));
        Assert.Equal(["openrouter/b", "openrouter/c", "openrouter/a"], spend.Choices.Select(choice => choice.Id));
    }

    [Fact]
    public void Eight_rows_are_shown_and_the_rest_is_counted()
    {
        var spend = Of([.. Enumerable.Range(1, 11).Select(price => Priced($"m{price}", price, price)), Priced("m11-again", 11, 11)]);

        Assert.Equal((8, "4 offerings cost more", 12), (spend!.Rows.Count, spend.More, spend.Choices.Count));
    }

    [Fact]
    public void Free_says_free()
    {
        var spend = Of(Priced("a", 1, 1), Priced("b", 1, 1) with { Billing = Billing.Free, Cost = Cost.Unknown });

        Assert.All(spend!.Rows[0].Costs, cost => Assert.Equal(("free", 0m), (cost.Text, cost.Amount)));
        Assert.Single(spend.Choices);
    }

    [Fact]
    public void An_offering_without_a_price_it_needs_is_left_out_and_counted()
    {
        var spend = Of(Priced("a", 1, 1), SampleCatalog.Offered(SampleCatalog.Router, "b"));

        Assert.Equal("1 offering is left out, because a price it takes is not known", spend!.LeftOut);
        Assert.Null(Of(SampleCatalog.Offered(SampleCatalog.Router, "b")));
    }

    [Fact]
    public void A_retired_offering_and_a_retired_model_have_no_estimate()
    {
        var gone = Priced("a", 1, 1) with { Retires = new PartialDate(2026, 1, 1) };

        Assert.Null(Of(gone));
        Assert.Equal(["openrouter/b"], Of(gone, Priced("b", 2, 2))!.Rows.SelectMany(row => row.Ids));
    }

    [Theory]
    [InlineData(ModelKind.Image)]
    [InlineData(ModelKind.Embedding)]
    [InlineData(ModelKind.Speech)]
    public void Models_that_do_not_answer_in_words_have_none(ModelKind kind)
    {
        var model = SampleCatalog.Named("google/a", null, Priced("a", 1, 1)) with { Kind = kind };

        Assert.Null(SpendView.Of(new SiteContext(SampleCatalog.Of(model), BuiltSite.Theme.Parts), model));
    }

    [Fact]
    public void A_request_that_does_not_fit_has_no_cost()
    {
        var spend = Of(Priced("a", 1, 1).Stating(facts => facts with { Limits = new(Fact<long>.Of(8_192), default, default) }));

        Assert.Equal([true, true, false, false, false], spend!.Rows[0].Costs.Select(cost => cost.Amount is not null));
        Assert.Equal(("does not fit", "A request has 20,800 tokens; the context window here is 8,192"), (spend.Rows[0].Costs[2].Text, spend.Rows[0].Costs[2].Title));
    }

    [Fact]
    public void The_row_says_what_it_rests_on() => Assert.Equal(
        "no cache price known; its fee of $0.005 a request is included; another price above 200,000 input tokens",
        Of(SampleCatalog.Offered(SampleCatalog.Router, "a", SampleCatalog.PerToken(1, 1) with
        {
            Units = [new UnitPrice(UnitItem.Request, UnitPer.Request, 0.005m, [])],
            Tiers = [new PriceTier(200_000, SampleCatalog.Tokens(2))],
        }))!.Rows[0].Note);

    [Fact]
    public void The_formula_has_the_numbers_in_it() => Assert.Equal(
        new SpendExample("Chat, OpenRouter", "30 × 1,000 × (1,050 × $0.30 + 450 × $0.03 + 350 × $2.50) ÷ 1,000,000 = $36.11"),
        Of(SampleCatalog.Offered(SampleCatalog.Router, "a", SampleCatalog.PerToken(0.30m, 2.50m, 0.03m)))!.Example);

    /// <summary>The script of the page is asked for the same workloads, over prices of every form.</summary>
    [Fact]
    public void The_script_says_what_the_table_says()
    {
        decimal?[] prices = [0, 0.0000001m, 0.028m, 0.30m, 1, 15.5m, 1_234.5m];
        decimal?[] cached = [null, 0, 0.0028m, 0.075m];
        Workload[] workloads =
        [
            .. Workload.Presets, new("", "", 0, 0, 0, 0), new("", "", 1, 1, 1, 33), new("", "", 7, 333, 3, 7), new("", "", 1_234_567, 200_000, 1, 99), new("", "", 1, 200_001, 65_536, 100),
        ];
        var cases =
            from input in prices
            from output in prices
            from read in cached
            from fee in new[] { 0, 0.005m }
            from tier in new[] { false, true }
            let cost = SampleCatalog.PerToken(input, output, read) with
            {
                Units = fee == 0 ? [] : [new UnitPrice(UnitItem.Request, UnitPer.Request, fee, [])],
                Tiers = tier ? [new PriceTier(10_000, SampleCatalog.Tokens(2.5m)), new PriceTier(200_000, SampleCatalog.Tokens(3, 9, 0.1m))] : [],
            }
            let offering = SampleCatalog.Offered(SampleCatalog.Router, "a", cost, limits: _wide)
            let choice = new SpendChoice(new PageLink("", "", ""), offering, SpendRates.Of(offering)!)
            from workload in workloads
            select new Case(choice, workload);
        var all = cases.ToList();
        var asked = JsonSerializer.Serialize(all.Select(one => new
        {
            steps = one.Choice.Steps,
            fee = one.Choice.Fee,
            workload = new { requests = one.Workload.RequestsPerDay, input = one.Workload.InputTokens, output = one.Workload.OutputTokens, cached = one.Workload.CachedPercent },
        }));
        const string Script = """
            const { formula, monthlyCents, readRates } = await import(process.argv[1]);
            const { readFileSync } = await import("node:fs");
            for (const { steps, fee, workload } of JSON.parse(readFileSync(0, "utf8"))) {
              const rates = readRates(steps, fee);
              console.log(`${monthlyCents(rates, workload)} ${formula(rates, workload)}`);
            }
            """;
        using var folder = new TemporaryFolder(); // node takes an .mjs for a module wherever it lies
        var module = folder.In("estimator.mjs");
        File.Copy(Path.Combine(Repository.Root, "templates/assets/modules/estimator.js"), module);

        if (Tool.Run("node", ["--input-type=module", "-e", Script, new Uri(module).AbsoluteUri], asked) is not { } answered) return;

        Assert.Equal("", answered.Errors);
        Assert.Equal(all.Select(one => $"{one.Choice.Rates.MonthlyCost(one.Workload) * 100:0} {SpendFormula.Of(one.Choice.Rates, one.Workload)}"), answered.Output.TrimEnd('\n').Split('\n'));
    }

    private static Offering Priced(string id, decimal input, decimal output) => SampleCatalog.Offered(SampleCatalog.Router, id, SampleCatalog.PerToken(input, output, 0.01m), limits: _wide);

    private static SpendView? Of(params Offering[] offerings)
    {
        var model = SampleCatalog.Named("google/a", null, offerings);
        return SpendView.Of(new SiteContext(SampleCatalog.Of(model), BuiltSite.Theme.Parts), model);
    }

    private sealed record Case(SpendChoice Choice, Workload Workload);
}
