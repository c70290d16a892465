using System.Buffers;

namespace SiteGen.Templating.Running;

/// <summary>What one rendering knows: the view, loop variables and arguments, each in a slot numbered when the template was compiled.</summary>
internal sealed class Frame(int slots)
{
    [ThreadStatic]
    private static Stack<ArrayBufferWriter<byte>>? t_buffers;

    public Value[] Slots { get; } = new Value[slots];

    /// <summary>An empty buffer for what is printed aside; to be given back.</summary>
    public static ArrayBufferWriter<byte> Lend() => t_buffers is { Count: > 0 } free ? free.Pop() : new ArrayBufferWriter<byte>(1024);

    /// <summary>Takes a buffer of this thread back, for the next that needs one.</summary>
    public static void GiveBack(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        (t_buffers ??= new()).Push(buffer);
    }
}
