using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>A content file as text: UTF-8, line ends made LF, the byte order mark off.</summary>
internal static class SourceText
{
    /// <summary>Files beyond this are not even read.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>The most UTF-16 units of front matter. What a body may hold is said where bodies are checked.</summary>
    public const int MaxFrontMatter = 1024 * 1024;

    /// <summary>The text; null when there was a problem, which is reported.</summary>
    /// <param name="path">Where it lies on disk.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static string? Read(string path, string file, DiagnosticBag diagnostics)
    {
        try
        {
            using var lent = Lend(path, new FileInfo(path).Length, file, diagnostics);
            return lent?.Text.ToString();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFile(file));
            return null;
        }
    }

    /// <summary>The text in memory that is lent, which is cheaper where only parts of it are kept; null when there was a problem, which is reported.</summary>
    /// <param name="path">Where it lies on disk.</param>
    /// <param name="length">How many bytes it has, by its folder. Those of length 0 are not opened: a pipe is among them, and would be waited for.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static LentText? Lend(string path, long length, string file, DiagnosticBag diagnostics)
    {
        if (length > MaxBytes)
        {
            diagnostics.Add(Problems.FileTooLarge(file, MaxBytes));
            return null;
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            return DecodeLent(bytes.AsSpan(0, length == 0 ? 0 : ReadInto(bytes.AsSpan(0, (int)length), path)), file, diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFile(file));
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>The text of bytes that were read elsewhere; null when there was a problem, which is reported.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        using var lent = DecodeLent(bytes, file, diagnostics);
        return lent?.Text.ToString();
    }

    private static LentText? DecodeLent(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length); // UTF-16 never has more units than UTF-8 has bytes
        var status = Utf8.ToUtf16(bytes, characters, out var read, out var length, replaceInvalidSequences: false);
        var control = FirstControl(bytes);
        if (status == OperationStatus.Done && control < 0) return new LentText(characters, WithPlainLineEnds(characters, length));

        ArrayPool<char>.Shared.Return(characters);
        diagnostics.Add(status == OperationStatus.Done
            ? Problems.ControlCharacter(PlaceOf(bytes, control, file), bytes[control])
            : Problems.NotUtf8(PlaceOf(bytes, read, file)));
        return null;
    }

    /// <summary>Where one stands; -1 when there is none. A loop, because the framework's search for a set is compiled at every start and slow for long after.</summary>
    private static int FirstControl(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] is < 0x20 and not ((byte)'\n' or (byte)'\r' or (byte)'\t') or 0x7F) return i;
        return -1;
    }

    /// <summary>Makes CRLF and CR into LF and gives the new length. What else Unicode calls a line end is text.</summary>
    private static int WithPlainLineEnds(char[] characters, int length)
    {
        var text = characters.AsSpan(0, length);
        var kept = text.IndexOf('\r');
        if (kept < 0) return length;
        for (var i = kept; i < text.Length; i++)
        {
            var isReturn = text[i] == '\r';
            text[kept++] = isReturn ? '\n' : text[i];
            if (isReturn && i + 1 < text.Length && text[i + 1] == '\n') i++;
        }

        return kept;
    }

    /// <summary>How many bytes were there: fewer when the file has become shorter.</summary>
    private static int ReadInto(Span<byte> bytes, string path)
    {
        using var file = File.OpenHandle(path);
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(file, bytes[length..], length) is var read and > 0) length += read;
        return length;
    }

    private static Place PlaceOf(ReadOnlySpan<byte> bytes, int at, string file)
    {
        var before = bytes[..at];
        var line = 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
        var start = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        return new Place(file, line, Encoding.UTF8.GetCharCount(bytes[start..at]) + 1);
    }
}
