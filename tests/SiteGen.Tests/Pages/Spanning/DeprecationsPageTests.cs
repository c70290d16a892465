using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class DeprecationsPageTests
{
    private static readonly PartialDate _soon = new(2027, 1, 14);

    [Fact]
    public void A_row_says_what_ends_where_what_replaces_it_what_is_left_and_where_that_is_stated()
    {
        var provider = Vertex with { DeprecationsUrl = "https://cloud.google.com/deprecations" };
        var old = Named("google/old", null, Offered(provider, "old-1") with
        {
            Retires = _soon,
            Sources = [new Source("https://example.org/prices", ["cost"]), new Source("https://example.org/ends", ["retires"])],
        }, Offered(Studio, "old-1")) with
        { Name = "Old", Successor = "google/new" };

        Assert.Contains(
            "| 2027-01-14 | [Old](https://models.example.org/models/google/old.md) | [Google Vertex AI](https://models.example.org/providers/google-vertex/old-1.md) `old-1` | — | [New](https://models.example.org/models/google/new.md) (Preview) | 1 other goes on | [example.org](https://example.org/ends), [cloud.google.com](https://cloud.google.com/deprecations) |\n",
            Twin(old, Named("google/new") with { Name = "New", Status = ReleaseStatus.Preview }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_come_what_has_no_date_and_the_past_have_headings_of_their_own_and_none_when_empty()
    {
        var all = Twin(
            Named("google/a", null, Offered(Vertex, "a") with { Retires = new PartialDate(2025, 4, 9) }), Named("google/b", null, Offered(Vertex, "b") with { Retires = _soon }),
            Named("google/c", null, Offered(Vertex, "c") with { IsDeprecated = true }));

        Assert.Equal(["## To come", "## Deprecated, without a known end", "## Past"], all.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("| — | [google/c](https://models.example.org/models/google/c.md) | [Google Vertex AI](https://models.example.org/providers/google-vertex/c.md) `c` | yes |", all, StringComparison.Ordinal);
        Assert.EndsWith("No offering here is deprecated or known to end.\n", Twin(Named("google/a")), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_shown_as_written_and_the_page_says_what_the_calendar_leaves_out()
    {
        var twin = Twin(
            Named("google/a", null, Offered(Vertex, "a") with { Retires = new PartialDate(2027) }), Named("google/b", null, Offered(Vertex, "b") with { Retires = new PartialDate(2027, 3) }),
            Named("google/c", null, Offered(Vertex, "c") with { Retires = _soon }));

        Assert.Contains("| 2027 | [google/a]", twin, StringComparison.Ordinal);
        Assert.Contains("| 2027-03 | [google/b]", twin, StringComparison.Ordinal);
        Assert.Contains("The calendar leaves out 2 offerings whose ends are known to the month or year only; the list below has them.", twin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_goes_over_several_pages_and_none_is_lost()
    {
        var files = BuiltSite.Of(Of([.. Enumerable.Range(0, 200).Select(i => Named($"google/m{i:000}", null, Offered(Vertex, $"m{i:000}") with { Retires = _soon }))]), "/deprecations");
        var twins = files.Where(file => file.Key.StartsWith("deprecations", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)).ToList();

        Assert.True(twins.Count > 2);
        Assert.All(twins, twin => Assert.True(twin.Value.Length < 20_000, twin.Key));
        Assert.All(Enumerable.Range(0, 200), i => Assert.Single(twins, twin => twin.Value.Contains($"/models/google/m{i:000}.md", StringComparison.Ordinal)));
    }

    private static string Twin(params Model[] models) => BuiltSite.Of(Of(models), "/deprecations")["deprecations.md"];
}
