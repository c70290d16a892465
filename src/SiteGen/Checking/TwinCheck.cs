using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>A Markdown twin as an agent gets it: front matter, heading, index line, then text and tables with absolute links and nothing to look at.</summary>
internal static partial class TwinCheck
{
    private const int MostCharacters = 20_000;

    private static readonly string[] _required = ["title", "description", "url", "canonical", "markdown_url", "type", "tokens_estimate"];

    /// <summary>Reports what is wrong.</summary>
    /// <param name="twin">The twin.</param>
    /// <param name="number">Its file.</param>
    /// <param name="page">The address of the page that names it.</param>
    /// <param name="json">The JSON twin that the page names; null when there is none.</param>
    /// <param name="site">The site.</param>
    public static void Run(TwinFile twin, int number, string page, int? json, CheckedSite site)
    {
        CheckFrontMatter(twin, page, json, site);
        CheckStart(twin, number, site);
        CheckLines(twin, site);
        if (twin.Text.Text.Length >= MostCharacters) site.Diagnostics.Add(Problems.TwinTooLong(twin.Text.Path, twin.Text.Text.Length, MostCharacters));
        if (twin.Text.HasCarriageReturns || !twin.Text.Text.EndsWith('\n')) site.Diagnostics.Add(Problems.BadLineEnds(twin.Text.Path));
    }

    private static void CheckFrontMatter(TwinFile twin, string page, int? json, CheckedSite site)
    {
        foreach (var key in _required)
            if (twin.Value(key) is null) site.Diagnostics.Add(Problems.TwinLacks(twin.PlaceOf(key), key));
        Expect("url", page);
        Expect("canonical", page);
        Expect("markdown_url", site.Address.UrlOf(twin.Text.Path));
        if (json is { } file)
        {
            if (twin.Value("json_url") is null) site.Diagnostics.Add(Problems.TwinLacks(twin.PlaceOf("json_url"), "json_url"));
            Expect("json_url", site.Address.UrlOf(site.Files.Paths[file]));
        }
        else if (twin.Value("json_url") is { } url) site.Follow(url, twin.Text.Path, twin.PlaceOf("json_url"));

        foreach (var key in (ReadOnlySpan<string>)["last_updated", "verified"])
            if (twin.Value(key) is { } date && !Date().IsMatch(date)) site.Diagnostics.Add(Problems.WrongInTwin(twin.PlaceOf(key), key, date, "a date such as 2026-08-01"));
        if (twin.Value("tokens_estimate") is { } tokens && !(int.TryParse(tokens, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0))
            site.Diagnostics.Add(Problems.WrongInTwin(twin.PlaceOf("tokens_estimate"), "tokens_estimate", tokens, "a number of at least 1"));
        foreach (var (key, value) in twin.Front)
            if (TextCheck.Unfilled(value.Text) is { } trace) site.Diagnostics.Add(Problems.UnfilledText(twin.PlaceOf(key), trace));

        void Expect(string key, string value)
        {
            if (twin.Value(key) is { } stated && stated != value) site.Diagnostics.Add(Problems.WrongInTwin(twin.PlaceOf(key), key, stated, value));
        }
    }

    private static void CheckStart(TwinFile twin, int number, CheckedSite site)
    {
        TwinLine[] start = [.. twin.Lines.Where(line => line.Text.Length > 0).Take(2)];
        if (start.Length == 0 || !start[0].Text.StartsWith("# ", StringComparison.Ordinal))
        {
            site.Diagnostics.Add(Problems.TwinBegins(start.Length == 0 ? Place.WholeFile(twin.Text.Path) : twin.Text.At(start[0].Index, start[0].Text.Length), "a heading of the first level"));
            return;
        }

        if (start.Length < 2 || IndexLine().Match(start[1].Text) is not { Success: true } match)
        {
            site.Diagnostics.Add(Problems.TwinBegins(twin.Text.At(start[^1].Index, start[^1].Text.Length), "the line > Index: with the address of an llms.txt, below the heading"));
            return;
        }

        var (url, at) = (match.Groups[1].Value, twin.Text.At(start[1].Index + match.Groups[1].Index, match.Groups[1].Length));
        if (site.Follow(url, twin.Text.Path, at) is not { } index) return;
        if (LlmsCheck.IsIndex(site.Files.Paths[index])) site.Index.IndexOf[number] = index + 1;
        else site.Diagnostics.Add(Problems.NotAnIndex(at, site.Files.Paths[index]));
    }

    private static void CheckLines(TwinFile twin, CheckedSite site)
    {
        var (headings, cells, open) = (0, 0, (TwinLine?)null);
        foreach (var line in twin.Lines)
        {
            if (line.Kind == LineKind.FenceStart)
            {
                open = line;
                if (line.Text.TrimEnd() is [.., '`' or '~']) Report(line, 0, line.Text.Length, Problems.FenceWithoutLanguage);
            }

            if (line.Kind == LineKind.FenceEnd) open = null;
            if (line.Kind != LineKind.Text) continue;
            if (line.Text.StartsWith("# ", StringComparison.Ordinal) && ++headings == 2) Report(line, 0, line.Text.Length, Problems.SecondMainHeading);
            cells = CheckTable(line, cells);
            CheckText(line);
        }

        if (open is { } unclosed) Report(unclosed, 0, unclosed.Text.Length, Problems.UnclosedFence);

        int CheckTable(TwinLine line, int before)
        {
            if (!line.Text.StartsWith('|')) return 0;
            var here = CellsOf(line.Text);
            if (before > 0 && here != before) site.Diagnostics.Add(Problems.UnevenTable(twin.Text.At(line.Index, line.Text.Length), here, before));
            return before > 0 ? before : here;
        }

        void CheckText(TwinLine line)
        {
            var text = line.WithoutCode;
            foreach (Match link in Link().Matches(text))
            {
                var at = twin.Text.At(line.Index + link.Groups["url"].Index, link.Groups["url"].Length);
                var url = link.Groups["url"].Value.Trim('<', '>');
                if (!Absolute().IsMatch(url)) site.Diagnostics.Add(Problems.RelativeLinkInTwin(at, url));
                else if (site.Follow(url, twin.Text.Path, at) is { } file && site.Files.Paths[file].EndsWith(".html", StringComparison.Ordinal)) site.Diagnostics.Add(Problems.NotForAgents(at, url));
            }

            if (Image().Match(text) is { Success: true } image) Report(line, image.Index, image.Length, Problems.ImageInTwin);
            if (Tag().Match(text) is { Success: true } tag) Report(line, tag.Index, tag.Length, Problems.MarkupInTwin);
            foreach (var part in text.StartsWith('|') ? text.Split('|') : [text])
                if (TextCheck.Unfilled(part) is { } trace) site.Diagnostics.Add(Problems.UnfilledText(twin.Text.At(line.Index + text.IndexOf(trace, StringComparison.Ordinal), trace.Length), trace));
        }

        void Report(TwinLine line, int column, int length, Func<Place, Diagnostic> problem) => site.Diagnostics.Add(problem(twin.Text.At(line.Index + column, length)));
    }

    private static int CellsOf(string row) => row.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|') - 1;

    [GeneratedRegex(@"^\d{4}(?:-\d\d(?:-\d\d)?)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^> Index: (https?://\S+)$")]
    private static partial Regex IndexLine();

    [GeneratedRegex(@"(?<!\\)\]\((?<url>[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^(?:https?://|mailto:)")]
    private static partial Regex Absolute();

    [GeneratedRegex(@"(?<!\\)!\[")]
    private static partial Regex Image();

    [GeneratedRegex(@"(?<!\\)<(?!https?://|mailto:)[a-zA-Z/!]")]
    private static partial Regex Tag();
}
