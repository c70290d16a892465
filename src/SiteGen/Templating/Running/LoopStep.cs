namespace SiteGen.Templating.Running;

internal sealed class LoopStep(byte[] before, Loop loop, Steps body, Steps otherwise) : Step(before)
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        if (loop.List.Find(frame) is not { } list) return Flow.On;
        var items = Items.Of(list);
        var offset = Number(loop.Offset, frame) is { } skip and > 0 ? Math.Min(skip, items.Count) : 0;
        var count = items.Count - offset;
        if (Number(loop.Limit, frame) is { } limit and > 0) count = Math.Min(count, limit);
        if (count == 0) return otherwise.Run(frame, ref output);

        frame.Slots[loop.CountSlot] = Value.Of((long)count);
        for (var i = 0; i < count; i++)
        {
            frame.Slots[loop.IndexSlot] = Value.Of((long)i);
            frame.Slots[loop.ItemSlot] = items[loop.Reversed ? items.Count - 1 - i : offset + i];
            if (body.Run(frame, ref output) == Flow.Break) break;
        }

        return Flow.On;
    }

    private static int? Number(Reader? reader, Frame frame) => reader is null ? null : (int)Math.Clamp(reader.Read(frame).Number, 0, int.MaxValue);
}
