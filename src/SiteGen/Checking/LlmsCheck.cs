using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>An index for agents (https://llmstxt.org) in its strict form: heading, quotation, paragraphs, then sections of nothing but links.</summary>
internal static partial class LlmsCheck
{
    private const int MostLinks = 450;
    private const int MostCharacters = 50_000;

    /// <summary>Whether a path is that of an index: <c>llms.txt</c> or one of its numbered parts.</summary>
    public static bool IsIndex(string path) => Name().IsMatch(path);

    /// <summary>Reports what is wrong, and notes what the index lists.</summary>
    public static void Run(SiteText text, int file, CheckedSite site)
    {
        if (text.Text.Length > MostCharacters) site.Diagnostics.Add(Problems.IndexTooLong(text.Path, text.Text.Length, MostCharacters));
        if (text.HasCarriageReturns || !text.Text.EndsWith('\n') || text.Text.EndsWith("\n\n", StringComparison.Ordinal)) site.Diagnostics.Add(Problems.BadLineEnds(text.Path));
        var (listed, urls) = (new List<int>(), new HashSet<string>(StringComparer.Ordinal));
        var (state, number, isBlank) = (Expect.Heading, 0, true);
        foreach (var line in text.Text.TrimEnd('\n').Split('\n'))
        {
            var at = new Place(text.Path, ++number, 1, Math.Max(1, line.Length));
            if (line.Length == 0)
            {
                isBlank = true;
                continue;
            }

            var next = After(state, line, isBlank);
            if (next is null) site.Diagnostics.Add(Problems.LlmsForm(at, Wanted(state)));
            if (Entry().Match(line) is { Success: true } entry)
            {
                var url = entry.Groups["url"].Value;
                if (!urls.Add(url)) site.Diagnostics.Add(Problems.ListedTwice(at, url));
                if (site.Follow(url, text.Path, at) is { } led)
                {
                    listed.Add(led);
                    if (site.Files.Paths[led].EndsWith(".html", StringComparison.Ordinal)) site.Diagnostics.Add(Problems.NotForAgents(at, url));
                }
            }

            state = next ?? Resumed(state, line);
            isBlank = false;
        }

        if (state != Expect.Links) site.Diagnostics.Add(Problems.LlmsForm(Place.WholeFile(text.Path), Wanted(state)));
        if (urls.Count > MostLinks) site.Diagnostics.Add(Problems.TooManyLinks(text.Path, urls.Count, MostLinks));
        site.Index.Listed[file] = [.. listed];
    }

    /// <summary>What may follow a line; null when the line is none that may stand here.</summary>
    private static Expect? After(Expect state, string line, bool isBlank) => state switch
    {
        Expect.Heading => Heading(line, "# ") ? Expect.Quotation : null,
        Expect.Quotation => Heading(line, "> ") && isBlank ? Expect.Paragraph : null,
        Expect.Paragraph => IsProse(line) && isBlank ? Expect.Section : null,
        Expect.Section when IsProse(line) => Expect.Section,
        Expect.Section => Heading(line, "## ") && isBlank ? Expect.FirstLink : null,
        Expect.FirstLink => Entry().IsMatch(line) && isBlank ? Expect.Links : null,
        _ when Heading(line, "## ") => isBlank ? Expect.FirstLink : null,
        _ => Entry().IsMatch(line) && !isBlank ? Expect.Links : null,
    };

    /// <summary>Behind a line that may not stand where it does: one mistake is told once.</summary>
    private static Expect Resumed(Expect state, string line) =>
        Heading(line, "## ") ? Expect.FirstLink : line.StartsWith("- ", StringComparison.Ordinal) ? Expect.Links : state < Expect.Section && IsProse(line) ? Expect.Section : state;

    private static string Wanted(Expect state) => state switch
    {
        Expect.Heading => "the heading '# …' on the first line",
        Expect.Quotation => "a blank line and one line of quotation '> …'",
        Expect.Paragraph => "a blank line and a paragraph",
        Expect.Section => "a blank line and a section '## …'",
        Expect.FirstLink => "a blank line and a link '- [title](absolute address): notes'",
        _ => "a link '- [title](absolute address): notes'",
    };

    private static bool Heading(string line, string mark) => line.Length > mark.Length && line.StartsWith(mark, StringComparison.Ordinal) && line.Trim() == line;

    private static bool IsProse(string line) => line[0] is not ('#' or '>' or '-' or '`' or '|');

    private enum Expect
    {
        Heading,
        Quotation,
        Paragraph,
        Section,
        FirstLink,
        Links,
    }

    [GeneratedRegex(@"^- \[(?<title>[^\[\]\n]+)\]\((?<url>https?://[^()\s]+)\): (?<notes>\S[^\n]*)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?:^|/)llms(?:--\d+)?\.txt$")]
    private static partial Regex Name();
}
