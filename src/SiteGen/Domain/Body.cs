using System.Text;

namespace SiteGen.Domain;

/// <summary>The Markdown below a file's front matter. It is asked for twice, when it is checked and when its page is made, and waits in as little memory as may be.</summary>
/// <param name="Utf8">As written; LF line ends.</param>
/// <param name="File">The file it stands in, as diagnostics show it.</param>
/// <param name="FirstLine">The line of the file that its first line is.</param>
public sealed record Body(ReadOnlyMemory<byte> Utf8, string File, int FirstLine)
{
    /// <summary>One of a text.</summary>
    public Body(ReadOnlySpan<char> markdown, string file, int firstLine)
        : this(Bytes(markdown), file, firstLine)
    {
    }

    /// <summary>As written; LF line ends. Made anew each time it is asked for.</summary>
    public string Markdown => Encoding.UTF8.GetString(Utf8.Span);

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
