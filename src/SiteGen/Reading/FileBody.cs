using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading;

/// <summary>A body that is left in its file and read from there when its page is made: held, those of a large catalog would take more memory than all else that is known of it.</summary>
internal sealed class FileBody : Body
{
    private readonly string _root;
    private readonly int _bytes;
    private readonly int _start;
    private readonly UInt128 _hash;

    /// <summary>Remembers what was read.</summary>
    /// <param name="text">The whole file, LF line ends.</param>
    /// <param name="start">Where the body begins in it.</param>
    /// <param name="source">Where the file lies.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="firstLine">The line of the file that its first line is.</param>
    public FileBody(ReadOnlySpan<char> text, int start, BodySource source, string file, int firstLine)
        : base(file, firstLine) => (_root, _bytes, _start, _hash) = (source.Root, (int)source.Bytes, start, HashOf(text[start..]));

    /// <inheritdoc/>
    /// <exception cref="SourceChangedException">The file no longer holds what was checked.</exception>
    public override string Markdown
    {
        get
        {
            var file = new FileInfo(Path.Combine(_root, File));
            if (!file.Exists || (file.Attributes & FileAttributes.ReparsePoint) != 0 || file.Length < _bytes) throw new SourceChangedException(File); // a pipe, which would be waited for, has no length
            using var lent = SourceText.Lend(file.FullName, _bytes, File, new DiagnosticBag());
            if (lent is null || lent.Text.Length < _start || HashOf(lent.Text[_start..]) != _hash) throw new SourceChangedException(File);
            return lent.Text[_start..].ToString();
        }
    }

    private static UInt128 HashOf(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}

/// <summary>Where the file of a <see cref="FileBody"/> lies.</summary>
/// <param name="Root">The site's folder.</param>
/// <param name="Bytes">How many bytes the file has, by its folder.</param>
internal readonly record struct BodySource(string Root, long Bytes);

/// <summary>A file was written to between its check and the making of its page.</summary>
/// <param name="file">As diagnostics show it.</param>
public sealed class SourceChangedException(string file) : Exception($"{file} has changed since it was checked. Build again.");
