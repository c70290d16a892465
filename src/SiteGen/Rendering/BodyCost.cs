namespace SiteGen.Rendering;

/// <summary>
/// What a body would cost to read, judged in one pass before Markdig sees it. Within a paragraph Markdig's time grows with the square of the brackets marks
/// of emphasis and bare links (40,000 times <c>[a](</c> took 20 s), and a <c>&lt;</c> or a backtick may be followed to the paragraph's end; the bars of one line are compared with each other, and a table gets a cell for
/// every column its widest row has, in every row.
/// </summary>
internal static class BodyCost
{
    private const long MostPairs = 12_000_000; // one paragraph of 3,400 marks, or a hundred of 340: some tenths of a second
    private const long MostSteps = 400_000_000;
    private const long MostCells = 200_000;
    private const int NeverTooLong = 3_400; // were each character a mark of one paragraph, there would be fewer pairs than that
    private const long MostLines = 20_000; // each may be a heading, an item or a quote of its own, which costs what a thousand letters do

    /// <summary>The position of the first paragraph that makes the body cost more than any that people write; null when there is none.</summary>
    /// <param name="markdown">LF line ends.</param>
    public static int? TooDear(ReadOnlySpan<char> markdown)
    {
        if (markdown.Length <= NeverTooLong && !markdown.Contains('|')) return null;
        var (pairs, steps, cells, lines) = (0L, 0L, 0L, 0L);
        for (var at = 0; at < markdown.Length;)
        {
            var paragraph = ParagraphAt(markdown, at);
            pairs += (paragraph.Marks * paragraph.Marks) + (paragraph.Lines * paragraph.Lines / 16) + paragraph.PairsOfBars;
            steps += paragraph.Marks * (paragraph.End - at);
            cells += paragraph.Lines * paragraph.MostBars;
            lines += paragraph.Lines;
            if (lines > MostLines || pairs > MostPairs || steps > MostSteps || cells > MostCells) return at;
            at = paragraph.End;
        }

        return null;
    }

    /// <summary>The lines up to a blank one, at which every paragraph and table ends; more than a paragraph where lists or code stand without blank lines.</summary>
    private static (int End, long Lines, long Marks, long MostBars, long PairsOfBars) ParagraphAt(ReadOnlySpan<char> markdown, int start)
    {
        var (lines, marks, mostBars, pairsOfBars) = (0L, 0L, 0L, 0L);
        var at = start;
        while (at < markdown.Length)
        {
            var length = markdown[at..].IndexOf('\n');
            var line = length < 0 ? markdown[at..] : markdown.Slice(at, length);
            at += line.Length + 1;
            if (line.Trim(" \t").IsEmpty) break;
            lines++;
            var bars = (long)line.Count('|');
            mostBars = Math.Max(mostBars, bars);
            pairsOfBars += bars * bars;
            marks += MarksIn(line);
        }

        return (Math.Min(at, markdown.Length), lines, marks, mostBars, pairsOfBars);
    }

    private static int MarksIn(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = 0; i < line.Length; i++)
            if (line[i] is '[' or ']' or '*' or '_' or '`' or '<' || (i > 0 && BeginsBareLink(line[i - 1], line[i]))) marks++;
        return marks;
    }

    /// <summary>The last two characters of <c>http:/</c>, <c>www.</c>, <c>mailto:</c> and <c>tel:</c>.</summary>
    private static bool BeginsBareLink(char before, char here) => (before, here) is (':', '/') or ('w' or 'W', '.') or ('o' or 'O' or 'l' or 'L', ':');
}
