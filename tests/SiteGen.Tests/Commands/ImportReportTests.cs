using SiteGen.Commands;
using SiteGen.Importing;

namespace SiteGen.Tests.Commands;

public class ImportReportTests
{
    private static readonly ImportSummary _summary = new(
        new DateOnly(2030, 1, 2),
        [.. Enumerable.Range(0, 1234).Select(n => new ImportedItem(ItemKind.Offering, $"acme gpt-{n}", ImportOutcome.Added)), new(ItemKind.Model, "acme/one", ImportOutcome.Changed)],
        [new PlacedRow("acme gpt-0", "acme/one", "acme", "gpt-0")],
        [new SkippedRow("sample", "explains the format")],
        [
            new LeftOut("a", "seen", "1", "no field holds this"), new LeftOut("a", "rows[0].x", "1", "no field holds this"), new LeftOut("a", "rows[1].x", "1", "no field holds this"),
            new LeftOut("b", "source", $"see\n  \u001b[31mhere {new string('x', 500)}", "is no address"),
        ],
        7);

    [Fact]
    public void Numbers_come_first_in_a_table_of_their_own() => Assert.StartsWith(
        """
        models.dev of 2030-01-02: 1 row imported, 1 skipped, 4 values left out, 7 conflicts.

                       added  changed  unchanged
          Authors          0        0          0
          Providers        0        0          0
          Models           0        1          0
          Offerings    1,234        0          0

        Skipped (--verbose lists all):
          1 explains the format
              sample

        """.ReplaceLineEndings("\n"), Printed(verbose: false), StringComparison.Ordinal);

    [Fact]
    public void Values_are_counted_by_reason_and_field() =>
        Assert.Contains("\n  3 no field holds this: rows[].x 2, seen 1\n      a: seen = 1\n      a: rows[0].x = 1\n      …\n", Printed(verbose: false), StringComparison.Ordinal);

    [Fact]
    public void A_long_value_is_cut_and_stays_on_one_line_without_orders_to_the_terminal()
    {
        var line = Assert.Single(Printed(verbose: false).Split('\n'), line => line.Contains("b: source", StringComparison.Ordinal));

        Assert.StartsWith("      b: source = see [31mhere xxx", line, StringComparison.Ordinal);
        Assert.EndsWith("x…", line, StringComparison.Ordinal);
        Assert.True(line.Length < 150);
    }

    [Fact]
    public void Verbose_lists_every_value() =>
        Assert.Contains("\n      a: seen = 1\n      a: rows[0].x = 1\n      a: rows[1].x = 1\n  1 is no address: source\n", Printed(verbose: true), StringComparison.Ordinal);

    [Fact]
    public void A_pipe_gets_the_same_unwrapped_lines()
    {
        using var site = new Importing.ImportSite();
        var feed = Path.Combine(site.Root, "feed.json");
        File.WriteAllText(feed, $$"""{"gpt-9": {"litellm_provider": "acme", "input_cost_per_token": 1e-6, "source": "{{new string('s', 120)}}"} }""");

        var run = SitegenProgram.Run("import", "litellm", feed, "--into", site.Root, "--date", "2026-08-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("LiteLLM of 2026-08-01: 1 row imported, 0 skipped, 1 value left out, 0 conflicts.\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n      gpt-9: source = {new string('s', 120)}\n", run.Output, StringComparison.Ordinal);
    }

    private static string Printed(bool verbose)
    {
        using var output = new StringWriter();
        ImportReport.Print(ImportFeed.ModelsDev, _summary, verbose, output);
        return output.ToString();
    }
}
