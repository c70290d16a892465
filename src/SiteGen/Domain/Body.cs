namespace SiteGen.Domain;

/// <summary>The Markdown below a file's front matter.</summary>
/// <param name="Text">As written; LF line ends.</param>
/// <param name="File">The file it stands in, as diagnostics show it.</param>
/// <param name="FirstLine">The line of the file that its first line is.</param>
public sealed record Body(KeptText Text, string File, int FirstLine)
{
    /// <summary>One whose Markdown is at hand.</summary>
    public Body(string markdown, string file, int firstLine)
        : this(new TextAtHand(markdown), file, firstLine)
    {
    }

    /// <summary>As written; LF line ends. Made anew each time it is asked for.</summary>
    public string Markdown => Text.Read();

    private sealed class TextAtHand(string text) : KeptText
    {
        public override string Read() => text;
    }
}

/// <summary>A long text that is asked for seldom, and kept in as little memory as may be.</summary>
public abstract class KeptText
{
    /// <summary>The text, always the same.</summary>
    public abstract string Read();
}
