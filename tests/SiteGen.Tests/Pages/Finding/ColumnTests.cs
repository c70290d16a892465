using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Finding;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Finding;

public sealed class ColumnTests
{
    [Fact]
    public void Prices_are_as_pages_show_them_ascending_and_what_has_none_comes_last()
    {
        var column = Of("input", Priced("a", 10m), Priced("b", 0.28m), Named("google/c"), Priced("d", 0.0028m), Priced("e", 10.00m));

        Assert.Equal(["$0.0028", "$0.28", "$10.00", "—"], column.Cells.Select(cell => cell.Text));
        Assert.Equal((3, 0.0028m, "Not known"), (column.Known, column.Cells[0].Number, column.Cells[3].Title));
        Assert.Equal([2, 1, 3, 0, 2], column.Rows);
    }

    [Fact]
    public void Numbers_of_tokens_have_their_second_look_and_what_does_not_apply_says_so()
    {
        var column = Of("context", Limited("a", Fact<long>.Of(1_048_576)), Limited("b", Fact<long>.NotApplicable), Limited("c", Fact<long>.Of(8_192)), Named("google/d"));

        Assert.Equal([("8,192", "8.19K"), ("1,048,576", "1.05M"), ("n/a", "Does not apply"), ("—", "Not known")], column.Cells.Select(cell => (cell.Text, cell.Title!)).OrderBy(cell => cell.Item1 == "—"));
    }

    [Fact]
    public void Other_prices_sort_by_unit_and_then_by_amount()
    {
        var column = Of("other", Unit("a", UnitItem.ImageOutput, UnitPer.Image, 10m), Unit("b", UnitItem.ImageOutput, UnitPer.Image, 9m), Unit("c", UnitItem.AudioInput, UnitPer.Minute, 11m), Named("google/d"));

        Assert.Equal(["Audio input: $11.00 per minute", "Image output: $9.00 per image", "Image output: $10.00 per image", ""], column.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Dates_sort_as_dates_and_the_less_exact_first()
    {
        var column = Of("released", Released("a", new PartialDate(2025, 1, 1)), Released("b", new PartialDate(2025)), Released("c", new PartialDate(2024, 12)), Named("google/d"));

        Assert.Equal(["2024-12", "2025", "2025-01-01", "—"], column.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void What_is_told_in_words_sorts_by_them_whatever_their_case()
    {
        var column = Of("at", At("a", "beta"), At("b", "Gamma"), Named("google/c"), At("d", "Alpha"), At("e", "alpha"), At("f", "Gamma"));

        Assert.Equal(["Alpha", "alpha", "beta", "Gamma", ""], column.Cells.Select(cell => cell.Text));
        Assert.Equal([2, 3, 4, 0, 1, 3], column.Rows);
        Assert.Equal(4, column.Known);
    }

    [Fact]
    public void Each_column_holds_what_its_name_says_for_every_model()
    {
        var columns = AllOf(
            Named("google/a", null, Offered(Router, "a", PerToken(1m, 2m))) with { Limits = new(Fact<long>.Of(8_192), default, default), ReleaseDate = new PartialDate(2025) },
            Unit("b", UnitItem.ImageOutput, UnitPer.Image, 10m));

        Assert.Equal(
            [
                "context 8,192 —", "input $1.00 —", "output $2.00 —", "other  Image output: $10.00 per image", "at OpenRouter OpenRouter", "released 2025 —",
            ],
            columns.Select(column => string.Join(' ', column.Rows.Select(place => column.Cells[place].Text).Prepend(column.Name))));
        Assert.Equal(["context", "input", "output"], columns.Where(column => column.Range is not null).Select(column => column.Name));
    }

    [Fact]
    public void The_page_says_how_far_numbers_reach() => Assert.Contains(
        "<label>to <input type=\"number\" name=\"input_to\" min=\"0\" step=\"any\" placeholder=\"$1,234.50\"></label>",
        BuiltSite.Of(SampleCatalog.Of(Priced("a", 1_234.5m), Priced("b", 0.1m)), "/models/")["models/index.html"], StringComparison.Ordinal);

    private static Model Priced(string slug, decimal input) => Named($"google/{slug}", null, Offered(Router, slug, PerToken(input)));

    private static Model Limited(string slug, Fact<long> context) => Named($"google/{slug}") with { Limits = new(context, default, default) };

    private static Model Released(string slug, PartialDate date) => Named($"google/{slug}") with { ReleaseDate = date };

    private static Model Unit(string slug, UnitItem item, UnitPer per, decimal price) =>
        Named($"google/{slug}", null, Offered(Router, slug, Cost.Unknown with { Units = [new UnitPrice(item, per, price, [])] }));

    private static Model At(string slug, string provider) => Named($"google/{slug}", null, Offered(Router with { Name = provider }, slug, PerToken(1m)));

    private static Column Of(string name, params Model[] models) => AllOf(models).Single(column => column.Name == name);

    private static IReadOnlyList<Column> AllOf(params Model[] models) => Column.AllOf(new SiteContext(SampleCatalog.Of(models), BuiltSite.Theme.Parts));
}
