using System.Buffers;

namespace SiteGen.Reading;

/// <summary>The text of a file for as long as it is read: its memory is lent, and given back when this is disposed.</summary>
internal sealed class LentText : IDisposable
{
    private readonly char[] _memory;
    private readonly int _length;

    /// <summary>Takes over memory from <see cref="ArrayPool{T}.Shared"/> with a text at its beginning.</summary>
    public LentText(char[] memory, int length) => (_memory, _length) = (memory, length);

    /// <summary>The text; not to be used any more once this is disposed.</summary>
    public ReadOnlySpan<char> Text => _memory.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(_memory);
}
