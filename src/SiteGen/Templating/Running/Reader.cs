namespace SiteGen.Templating.Running;

/// <summary>A compiled expression. Immutable; what varies lies in the <see cref="Frame"/>.</summary>
internal abstract class Reader
{
    public abstract Value Read(Frame frame);
}

internal sealed class Constant(Value value) : Reader
{
    public Value Value => value;

    public override Value Read(Frame frame) => value;
}

internal sealed class SlotReader(int slot) : Reader
{
    public override Value Read(Frame frame) => frame.Slots[slot];
}

internal sealed class MemberReader(Reader owner, MemberAccess member) : Reader
{
    public override Value Read(Frame frame) => member.Of(owner.Read(frame).Object!);
}

/// <summary><c>owner?.member</c>: null when the owner is.</summary>
internal sealed class ConditionalMemberReader(Reader owner, MemberAccess member) : Reader
{
    public override Value Read(Frame frame) => owner.Read(frame).Object is { } found ? member.Of(found) : Value.Null;
}
