using System.Buffers;

namespace SiteGen.Templating.Running;

/// <summary>Where something is written aside for a moment: buffers that each thread keeps, so that they grow once for each thread, not for each page.</summary>
internal static class SpareBuffers
{
    [ThreadStatic]
    private static Stack<ArrayBufferWriter<byte>>? t_free;

    /// <summary>An empty buffer, to be given back.</summary>
    public static ArrayBufferWriter<byte> Lend() => t_free is { Count: > 0 } free ? free.Pop() : new ArrayBufferWriter<byte>(4096);

    /// <summary>Takes a buffer back, for the next of this thread that needs one; what was written into it is gone.</summary>
    public static void GiveBack(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        (t_free ??= new()).Push(buffer);
    }
}
