namespace SiteGen.Templating.Running;

/// <summary>A compiled expression. Immutable; what varies lies in the <see cref="Frame"/>.</summary>
internal abstract class Reader
{
    public abstract Value Read(Frame frame);

    /// <summary>The text, markup, list or record alone, where the checker knows that it is one or null.</summary>
    public virtual object? Find(Frame frame) => Read(frame).Object;

    /// <summary>The value as a condition.</summary>
    public virtual bool IsTrue(Frame frame) => Read(frame).IsTrue;
}

/// <summary>An expression that is true or false, never null.</summary>
internal abstract class Condition : Reader
{
    public sealed override Value Read(Frame frame) => Value.Of(IsTrue(frame));

    public abstract override bool IsTrue(Frame frame);
}

internal sealed class Constant(Value value) : Reader
{
    public Value Value => value;

    public override Value Read(Frame frame) => value;
}

internal sealed class SlotReader(int slot) : Reader
{
    public int Slot => slot;

    public override Value Read(Frame frame) => frame.Slots[slot];

    public override object? Find(Frame frame) => frame.Slots[slot].Object;
}
