using System.Buffers;
using System.Text;

namespace SiteGen.Templating.Running;

/// <summary>Writes UTF-8 into a buffer writer through a span kept open, so that a write costs a copy and no call.</summary>
/// <remarks>What was written reaches the buffer writer with <see cref="Flush"/> at the latest.</remarks>
internal ref struct Utf8Output(IBufferWriter<byte> writer)
{
    private const int Chunk = 4096;

    private readonly IBufferWriter<byte> _writer = writer;
    private Span<byte> _free = [];
    private int _used = 0;
    private bool _wasAtLineStart = false;

    /// <summary>True when the last byte written ended a line; false before the first. What is set holds until the next byte.</summary>
    public bool AtLineStart
    {
        readonly get => _used > 0 ? _free[_used - 1] == '\n' : _wasAtLineStart;
        set
        {
            Flush();
            _wasAtLineStart = value;
        }
    }

    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        Room(bytes.Length);
        bytes.CopyTo(_free[_used..]);
        _used += bytes.Length;
    }

    /// <summary>Lone surrogates become U+FFFD, as everywhere in .NET.</summary>
    public void Write(scoped ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        const int most = 1024 * 1024; // so that the worst case of three bytes a character never overflows
        while (text.Length > most)
        {
            var cut = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
            Write(text[..cut]);
            text = text[cut..];
        }

        Room(text.Length * 3);
        _used += Encoding.UTF8.GetBytes(text, _free[_used..]);
    }

    /// <summary>Writes a short text up to the first character that is not ASCII or does not pass.</summary>
    /// <param name="text">What to write.</param>
    /// <param name="passes">For each of the 128 characters of ASCII.</param>
    /// <returns>How many characters were written.</returns>
    public int WriteAscii(scoped ReadOnlySpan<char> text, bool[] passes)
    {
        Room(text.Length);
        var free = _free.Slice(_used, text.Length);
        var at = 0;
        while (at < text.Length && text[at] < passes.Length && passes[text[at]])
        {
            free[at] = (byte)text[at];
            at++;
        }

        _used += at;
        return at;
    }

    public void Write(byte ascii)
    {
        Room(1);
        _free[_used++] = ascii;
    }

    public void Write(long number)
    {
        Room(20);
        number.TryFormat(_free[_used..], out var written, default, null);
        _used += written;
    }

    public void Write(decimal number)
    {
        Room(32);
        number.TryFormat(_free[_used..], out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _used += written;
    }

    public void Flush()
    {
        _wasAtLineStart = AtLineStart;
        if (_used > 0) _writer.Advance(_used);
        _free = [];
        _used = 0;
    }

    private void Room(int bytes)
    {
        if (_free.Length - _used >= bytes) return;
        Flush();
        _free = _writer.GetSpan(Math.Max(bytes, Chunk));
    }
}
