using System.Security.Cryptography;

namespace SiteGen.Serving;

/// <summary>A file's bytes, and the tag by which a browser asks whether they are still the same.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Tag">For <c>ETag</c>, without its quotes: made from the bytes alone.</param>
internal sealed record FileBytes(ReadOnlyMemory<byte> Bytes, string Tag)
{
    public static FileBytes Of(ReadOnlyMemory<byte> bytes) => new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..10]));

    /// <summary>An HTML page with a script at the end of its head, or of the page when it has none.</summary>
    /// <param name="script">ASCII, a whole element.</param>
    /// <param name="version">What the tag says besides.</param>
    public FileBytes With(string script, string version)
    {
        var at = Bytes.Span.IndexOf("</head>"u8) is var found and >= 0 ? found : Bytes.Length;
        byte[] page = [.. Bytes.Span[..at], .. System.Text.Encoding.ASCII.GetBytes(script), .. Bytes.Span[at..]];
        return new FileBytes(page, $"{Tag}-{version}");
    }
}
