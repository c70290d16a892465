using System.Text;

namespace SiteGen.Domain;

/// <summary>
/// The Markdown below a file's front matter. It is asked for twice, when it is checked and when its page is made. Read and checked, it is a
/// <see cref="HeldBody"/>. From then on a model of a large catalog has the <see cref="HeldBody.FileBody"/> in its place; any other keeps the held one.
/// </summary>
/// <param name="file">The file it stands in, as diagnostics show it.</param>
/// <param name="firstLine">The line of the file that its first line is.</param>
public abstract class Body(string file, int firstLine)
{
    /// <summary>The file it stands in, as diagnostics show it.</summary>
    public string File => file;

    /// <summary>The line of the file that its first line is.</summary>
    public int FirstLine => firstLine;

    /// <summary>As written; LF line ends. Made anew each time it is asked for.</summary>
    public abstract string Markdown { get; }
}

/// <summary>A body in memory, as UTF-8.</summary>
public sealed class HeldBody : Body
{
    private readonly byte[] _utf8;

    /// <summary>Takes a copy of a text.</summary>
    /// <param name="markdown">As written; LF line ends.</param>
    /// <param name="file">The file it stands in, as diagnostics show it.</param>
    /// <param name="firstLine">The line of the file that its first line is.</param>
    public HeldBody(ReadOnlySpan<char> markdown, string file, int firstLine)
        : base(file, firstLine)
    {
        _utf8 = new byte[Encoding.UTF8.GetByteCount(markdown)];
        Encoding.UTF8.GetBytes(markdown, _utf8);
    }

    /// <summary>The same body, left in its file: what is known of it takes next to no memory; null to hold this one until its page is made.</summary>
    public Body? FileBody { get; init; }

    /// <inheritdoc/>
    public override string Markdown => Encoding.UTF8.GetString(_utf8);
}
