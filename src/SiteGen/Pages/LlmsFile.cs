using System.Text;

namespace SiteGen.Pages;

/// <summary>One llms.txt in its strict form.</summary>
/// <param name="title">The H1.</param>
/// <param name="summary">The blockquote.</param>
/// <param name="paragraph">What follows it.</param>
internal sealed class LlmsFile(string title, string summary, string paragraph)
{
    private readonly StringBuilder _text = new($"# {Plain(title)}\n\n> {OneLine(summary)}\n\n{OneLine(paragraph)}\n");

    public string Title => title;

    public string Summary => summary;

    public int Links { get; private set; }

    public int Length => _text.Length;

    public bool Fits => Length <= 50_000;

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

    /// <summary>A line of a section. Square brackets would end the title early, round ones the address.</summary>
    public static string Line(string title, string url, string notes) => $"- [{Plain(title)}]({MarkdownText.Url(url)}): {OneLine(notes)}";

    public override string ToString() => _text.ToString();

    private static string Plain(string text) => OneLine(text).Replace('[', '(').Replace(']', ')');

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r') ? text.ReplaceLineEndings(" ") : text;
}
