namespace SiteGen.Templating.Running;

/// <summary>Reads one property of a view record; made by its <see cref="RecordBinding"/>.</summary>
internal abstract class MemberReader : Reader
{
    private readonly Reader? _owner;
    private readonly int _slot;
    private readonly bool _isConditional;

    protected MemberReader(MemberOwner owner) =>
        (_owner, _slot, _isConditional) = owner.Reader is SlotReader held ? (null, held.Slot, owner.IsConditional) : (owner.Reader, 0, owner.IsConditional);

    /// <summary>The record; most lie in a slot, which is read without a call. null where the member is null with it.</summary>
    protected object? OwnerIn(Frame frame)
    {
        var owner = _owner is null ? frame.Slots[_slot].Object : _owner.Find(frame);
        if (owner is null && !_isConditional) Refuse();
        return owner;
    }

    private static void Refuse() => throw new InvalidOperationException("The checker let a member of null be read.");
}

/// <summary>What a member is read of.</summary>
/// <param name="Reader">Reads the record.</param>
/// <param name="IsConditional"><c>owner?.member</c>: null when the owner is. Otherwise the owner is never null.</param>
internal readonly record struct MemberOwner(Reader Reader, bool IsConditional);
