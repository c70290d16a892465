using System.Buffers;
using System.Text;

namespace SiteGen.Pages;

/// <summary>One llms.txt in its strict form: H1, blockquote, a paragraph, then sections of nothing but links.</summary>
/// <param name="title">The H1.</param>
/// <param name="summary">The blockquote.</param>
/// <param name="paragraph">What follows it.</param>
internal sealed class LlmsFile(string title, string summary, string paragraph)
{
    /// <summary>Past these a file links to parts.</summary>
    public const int MostLinks = 450;

    /// <inheritdoc cref="MostLinks"/>
    public const int MostCharacters = 50_000;

    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    private readonly List<LlmsSection> _sections = [];

    public string Title => title;

    public string Summary => summary;

    public int Links => _sections.Sum(section => section.Lines.Count);

    public long Length => Head.Length + LengthOf(_sections);

    private string Head => $"# {Plain(title)}\n\n> {OneLine(summary)}\n\n{OneLine(paragraph)}\n";

    /// <summary>Adds a section; none when there are no lines.</summary>
    public LlmsFile Section(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0) _sections.Add(new LlmsSection(heading, lines));
        return this;
    }

    /// <summary>Whether the file keeps its budget with these sections added.</summary>
    public bool HasRoomFor(IReadOnlyList<LlmsSection> sections) =>
        Links + sections.Sum(section => section.Lines.Count) <= MostLinks
        && Length + LengthOf(sections) <= MostCharacters;

    /// <summary>A line of a section. Square brackets would end the title early, round ones the address.</summary>
    public static string Line(string title, string url, string notes) => $"- [{Plain(title)}]({MarkdownPiece.Url(url)}): {OneLine(notes)}";

    /// <summary>Writes the whole file line by line: as one string it would lie where the collector seldom looks, and the files of a large catalog together are larger than its models.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        Text(Head);
        foreach (var section in _sections)
        {
            Text($"\n## {section.Heading}\n\n");
            foreach (var line in section.Lines)
            {
                Text(line);
                output.Write("\n"u8);
            }
        }

        void Text(string text) => Encoding.UTF8.GetBytes(text, output);
    }

    private static long LengthOf(IReadOnlyList<LlmsSection> sections)
    {
        var length = 0L;
        foreach (var section in sections)
        {
            length += section.Heading.Length + 5;
            foreach (var line in section.Lines) length += line.Length + 1;
        }

        return length;
    }

    private static string Plain(string text) => OneLine(text).Replace('[', '(').Replace(']', ')').Replace("\\", "\\\\", StringComparison.Ordinal);

    private static string OneLine(string text)
    {
        if (!text.AsSpan().ContainsAny(_lineEnds)) return text;
        var line = new StringBuilder(text);
        for (var i = 0; i < line.Length; i++)
            if (_lineEnds.Contains(line[i])) line[i] = ' ';
        return line.ToString();
    }
}

/// <summary>A section of an llms.txt.</summary>
/// <param name="Heading">The H2.</param>
/// <param name="Lines">Links, as <see cref="LlmsFile.Line"/> makes them; <see cref="LinesOf{T}"/> where there can be many.</param>
internal sealed record LlmsSection(string Heading, IReadOnlyList<string> Lines);
