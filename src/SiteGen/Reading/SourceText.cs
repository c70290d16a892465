using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>A content file as text: UTF-8, line ends made LF, the byte order mark off.</summary>
internal static class SourceText
{
    /// <summary>Files beyond this are not even read; front matter is limited to 1 MB and so is a body.</summary>
    public const int MaxBytes = 2 * MaxPartBytes;

    /// <summary>The most that front matter, and that a body, may hold.</summary>
    public const int MaxPartBytes = 1024 * 1024;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null when there was a problem, which is reported.</summary>
    /// <param name="path">Where it lies on disk.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static string? Read(string path, string file, DiagnosticBag diagnostics)
    {
        byte[] bytes;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MaxBytes)
            {
                diagnostics.Add(Problems.FileTooLarge(file, MaxBytes));
                return null;
            }

            bytes = length == 0 ? [] : File.ReadAllBytes(path); // a pipe has no length, and would be waited for
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFile(file));
            return null;
        }

        return Decode(bytes, file, diagnostics);
    }

    /// <summary>The text of bytes that were read elsewhere; null when there was a problem, which is reported.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (FirstBadByte(bytes) is { } bad)
        {
            diagnostics.Add(Problems.NotUtf8(PlaceOf(bytes, bad, file)));
            return null;
        }

        if (FirstControl(bytes) is { } control)
        {
            diagnostics.Add(Problems.ControlCharacter(PlaceOf(bytes, control, file), bytes[control]));
            return null;
        }

        var text = _strict.GetString(bytes);
        return text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
    }

    private static int? FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }

        return null;
    }

    private static int? FirstControl(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] < 0x20 && bytes[i] is not ((byte)'\n' or (byte)'\r' or (byte)'\t') || bytes[i] == 0x7F) return i;
        return null;
    }

    private static Place PlaceOf(ReadOnlySpan<byte> bytes, int at, string file)
    {
        var line = bytes[..at].Count((byte)'\n') + 1;
        var start = bytes[..at].LastIndexOf((byte)'\n') + 1;
        return new Place(file, line, Encoding.UTF8.GetCharCount(bytes[start..at]) + 1);
    }
}
