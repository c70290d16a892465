using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary><c>for.index</c> and its like, as Scriban counts them: from 0, and <c>even</c> for 0, 2, 4, …</summary>
internal static class LoopVariable
{
    public static readonly IReadOnlyList<string> Names = ["even", "first", "index", "last", "length", "odd", "rindex"];

    public static Shape TypeOf(string name) => name is "index" or "rindex" or "length" ? Shape.Number : Shape.Bool;

    /// <summary>null when there is no such variable.</summary>
    public static Reader? Of(string name, LoopScope loop) => name switch
    {
        "index" => new SlotReader(loop.IndexSlot),
        "length" => new SlotReader(loop.CountSlot),
        "rindex" => new FromEnd(loop.IndexSlot, loop.CountSlot),
        "first" => new IsFirst(loop.IndexSlot),
        "last" => new IsLast(loop.IndexSlot, loop.CountSlot),
        "even" => new HasParity(loop.IndexSlot, 0),
        "odd" => new HasParity(loop.IndexSlot, 1),
        _ => null,
    };

    private sealed class FromEnd(int index, int count) : Reader
    {
        public override Value Read(Frame frame) => Value.Of(frame.Slots[count].Number - frame.Slots[index].Number - 1);
    }

    private sealed class IsFirst(int index) : Condition
    {
        public override bool IsTrue(Frame frame) => frame.Slots[index].Number == 0;
    }

    private sealed class IsLast(int index, int count) : Condition
    {
        public override bool IsTrue(Frame frame) => frame.Slots[index].Number == frame.Slots[count].Number - 1;
    }

    private sealed class HasParity(int index, int parity) : Condition
    {
        public override bool IsTrue(Frame frame) => (frame.Slots[index].Number & 1) == parity;
    }
}
