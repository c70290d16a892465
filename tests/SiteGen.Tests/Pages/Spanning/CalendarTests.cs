using System.Text;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class CalendarTests
{
    private static readonly PartialDate _soon = new(2027, 1, 14);

    [Fact]
    public void Lines_end_with_CRLF_and_hold_75_octets_at_most_without_breaking_a_character()
    {
        var text = Calendar(Ends("a", _soon) with { Name = string.Concat(Enumerable.Repeat("Größe 🎉 模型 ", 30)).Trim() });
        var lines = text.Split("\r\n");

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) >= 72);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("Größe 🎉 模型 Größe", Event(text)["SUMMARY"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_are_escaped_and_read_back_as_they_were()
    {
        const string name = "A; B, C\\ D\nEND:VEVENT \"E\" \u0007";
        var read = Event(Calendar(Ends("a", _soon) with { Name = name }));

        Assert.Equal("A; B, C\\ D\nEND:VEVENT \"E\"  stops answering on Google Vertex AI", read["SUMMARY"]);
    }

    [Fact]
    public void An_event_lasts_the_whole_day_and_is_stamped_with_the_day_somebody_looked()
    {
        var read = Event(Calendar(Ends("a", new PartialDate(2026, 12, 31))));

        Assert.Equal(("20261231", "20270101", "20261002T000000Z"), (read["DTSTART;VALUE=DATE"], read["DTEND;VALUE=DATE"], read["DTSTAMP"]));
        Assert.Equal("20261120T000000Z", Event(Calendar(Named("google/a", null, Offered(Vertex, "a") with { Retires = _soon, Verified = null })))["DTSTAMP"]); // the build date
    }

    [Fact]
    public void The_id_of_an_event_stays_when_its_date_or_its_name_is_corrected()
    {
        var (first, second) = (Event(Calendar(Ends("a", _soon))), Event(Calendar(Ends("a", new PartialDate(2027, 2, 1)) with { Name = "Other" })));

        Assert.Equal("google-vertex/a/retires@models.example.org", first["UID"]);
        Assert.Equal(first["UID"], second["UID"]);
        Assert.NotEqual(first["UID"], Event(Calendar(Ends("b", _soon)))["UID"]);
    }

    [Fact]
    public void A_month_or_a_year_is_given_no_day()
    {
        var text = Calendar(Ends("a", new PartialDate(2027)), Ends("b", new PartialDate(2027, 3)), Ends("c", _soon));

        Assert.Equal(["google-vertex/c/retires@models.example.org"], Unfolded(text).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Select(line => line[4..]));
    }

    [Fact]
    public void Without_an_event_there_is_no_file_and_no_link()
    {
        var files = BuiltSite.Of(Of(Ends("a", new PartialDate(2027))), "/deprecations");

        Assert.DoesNotContain("deprecations.ics", files.Keys);
        Assert.DoesNotContain(".ics", files["deprecations/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_has_what_the_standard_wants()
    {
        var lines = Unfolded(Calendar(Ends("a", _soon), Ends("b", _soon)));

        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SiteGen//Model Atlas//EN"], lines[..3]);
        Assert.Equal(2, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Equal(2, lines.Count(line => line == "END:VEVENT"));
        Assert.All(lines, line => Assert.Matches("^[A-Z-]+(;VALUE=[A-Z]+)?:", line));
    }

    [Fact]
    public void Of_very_many_past_ends_the_oldest_are_left_out_and_the_page_says_so()
    {
        var files = BuiltSite.Of(Of([.. Enumerable.Range(0, 1_005).Select(i => Ends($"m{i:0000}", PartialDate.Of(new DateOnly(2020, 1, 1).AddDays(i))))]), "/deprecations");

        Assert.Equal(1_000, Unfolded(files["deprecations.ics"]).Count(line => line == "BEGIN:VEVENT"));
        Assert.DoesNotContain("DTSTART;VALUE=DATE:20200105", files["deprecations.ics"], StringComparison.Ordinal);
        Assert.Contains("The calendar leaves out past ends before 2020-01-06", files["deprecations.md"], StringComparison.Ordinal);
    }

    private static Model Ends(string slug, PartialDate date) => Named($"google/{slug}", null, Offered(Vertex, slug) with { Retires = date });

    private static string Calendar(params Model[] models) => BuiltSite.Of(Of(models), "/deprecations")["deprecations.ics"];

    private static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");

    /// <summary>The properties of the only event, text unescaped.</summary>
    private static Dictionary<string, string> Event(string text) => Unfolded(text)
        .SkipWhile(line => line != "BEGIN:VEVENT").Skip(1).TakeWhile(line => line != "END:VEVENT")
        .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => Unescaped(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++) text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        return text.ToString();
    }
}
