using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Domain;
using SiteGen.Importing;

namespace SiteGen.Commands;

/// <summary>What an import did, as lines of text: the same on a terminal, in a pipe and in a log, so nothing is wrapped.</summary>
internal static partial class ImportReport
{
    private const int Examples = 2;
    private const int Fields = 8;
    private const int LongestExample = 140;

    /// <summary>Prints the numbers and then, reason by reason, what did not come over.</summary>
    /// <param name="feed">Whose catalog it was.</param>
    /// <param name="summary">What was done.</param>
    /// <param name="verbose">Lists every row and value instead of two examples a reason.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(ImportFeed feed, ImportSummary summary, bool verbose, TextWriter output)
    {
        Line(output, string.Create(CultureInfo.InvariantCulture,
            $"{ImportFeeds.Names.Label(feed)} of {IsoDate.Of(summary.Date)}: {summary.Placed.Count:N0} {(summary.Placed.Count == 1 ? "row" : "rows")} imported, {summary.Skipped.Count:N0} skipped, {summary.LeftOut.Count:N0} {(summary.LeftOut.Count == 1 ? "value" : "values")} left out, {summary.Conflicts:N0} conflicts."));
        Line(output, "");
        Line(output, $"  {"",-9}{"added",9}{"changed",9}{"unchanged",11}");
        foreach (var kind in Enum.GetValues<ItemKind>())
            Line(output, string.Create(CultureInfo.InvariantCulture,
                $"  {kind + "s",-9}{summary.Count(kind, ImportOutcome.Added),9:N0}{summary.Count(kind, ImportOutcome.Changed),9:N0}{summary.Count(kind, ImportOutcome.Unchanged),11:N0}"));

        Reasons(output, "Skipped", verbose, summary.Skipped.GroupBy(row => row.Reason).Select(group => (group.Key, group.Select(row => row.Row).ToList())));
        Reasons(output, "Left out", verbose, summary.LeftOut.GroupBy(value => value.Reason).Select(group =>
            ($"{group.Key}: {FieldsOf(group, verbose)}", group.Select(value => $"{value.Row}: {value.Field} = {value.Value}").ToList())));
    }

    private static void Reasons(TextWriter output, string title, bool verbose, IEnumerable<(string Reason, List<string> Rows)> groups)
    {
        var sorted = groups.OrderByDescending(group => group.Rows.Count).ThenBy(group => group.Reason, StringComparer.Ordinal).ToList();
        if (sorted.Count == 0) return;
        Line(output, "");
        Line(output, verbose ? $"{title}:" : $"{title} (--verbose lists all):");
        foreach (var (reason, rows) in sorted)
        {
            Line(output, string.Create(CultureInfo.InvariantCulture, $"  {rows.Count:N0} {reason}"));
            foreach (var row in verbose ? rows : rows.Take(Examples)) Line(output, $"      {Shortened(row)}");
            if (!verbose && rows.Count > Examples) Line(output, "      …");
        }
    }

    /// <summary>Which fields a reason is about, the most frequent first, e.g. <c>reasoning_options 2,235, interleaved 373</c>. Places in lists do not count.</summary>
    private static string FieldsOf(IEnumerable<LeftOut> values, bool all)
    {
        var fields = values.GroupBy(value => Index().Replace(value.Field, "[]"))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (fields.Count == 1) return Shortened(fields[0].Key);
        var shown = all ? fields.Count : Math.Min(fields.Count, Fields);
        var said = string.Join(", ", fields.Take(shown).Select(group => string.Create(CultureInfo.InvariantCulture, $"{Shortened(group.Key)} {group.Count():N0}")));
        return shown == fields.Count ? said : string.Create(CultureInfo.InvariantCulture, $"{said} and {fields.Count - shown:N0} more fields");
    }

    /// <summary>On one line, without orders to the terminal.</summary>
    private static string Shortened(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= LongestExample) return line.ToString().TrimEnd() + "…";
            if (!Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)) line.Append(rune);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    private static void Line(TextWriter output, string text) => output.Write($"{text.TrimEnd()}\n");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
