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

    private readonly StringBuilder _text = new($"# {Plain(title)}\n\n> {OneLine(summary)}\n\n{OneLine(paragraph)}\n");

    public string Title => title;

    public string Summary => summary;

    public int Links { get; private set; }

    public int Length => _text.Length;

    /// <summary>Adds a section; none when there are no lines.</summary>
    public LlmsFile Section(string heading, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first) _text.Append("\n## ").Append(heading).Append("\n\n");
            first = false;
            Links++;
            _text.Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>Whether the file keeps its budget with these sections added.</summary>
    public bool HasRoomFor(IReadOnlyList<LlmsSection> sections) =>
        Links + sections.Sum(section => section.Lines.Count) <= MostLinks
        && Length + sections.Sum(section => section.Heading.Length + 5L + section.Lines.Sum(line => line.Length + 1L)) <= MostCharacters;

    /// <summary>A line of a section. Square brackets would end the title early, round ones the address.</summary>
    public static string Line(string title, string url, string notes) => $"- [{Plain(title)}]({MarkdownText.Url(url)}): {OneLine(notes)}";

    public override string ToString() => _text.ToString();

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
/// <param name="Lines">Links, as <see cref="LlmsFile.Line"/> makes them.</param>
internal sealed record LlmsSection(string Heading, IReadOnlyList<string> Lines);
