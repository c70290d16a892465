using System.Reflection;
using System.Runtime.CompilerServices;

namespace SiteGen.Templating.Running;

/// <summary>
/// Reads one property of a view record through a delegate bound to its getter. Generic over the owner alone, which is always a
/// class, so that all owners share one compiled body for each kind of value.
/// </summary>
internal abstract class MemberReader : Reader
{
    private Reader? _owner;
    private int _slot;
    private bool _isConditional;

    /// <summary>Binds a property's getter; once, when the theme loads. Of no owner yet.</summary>
    public static MemberReader To(PropertyInfo property)
    {
        var type = property.PropertyType;
        var kind =
            type == typeof(bool) ? typeof(BoolMember<>)
            : type == typeof(bool?) ? typeof(OptionalBoolMember<>)
            : type == typeof(int) ? typeof(IntMember<>)
            : type == typeof(int?) ? typeof(OptionalIntMember<>)
            : type == typeof(long) ? typeof(LongMember<>)
            : type == typeof(long?) ? typeof(OptionalLongMember<>)
            : type == typeof(decimal) ? typeof(DecimalMember<>)
            : type == typeof(decimal?) ? typeof(OptionalDecimalMember<>)
            : !type.IsValueType ? typeof(ReferenceMember<>)
            : throw new NotSupportedException($"A template cannot read a {type}.");
        // No constructor is called by reflection: for each of a hundred, the runtime would compile a stub of its own.
        var member = (MemberReader)RuntimeHelpers.GetUninitializedObject(kind.MakeGenericType(property.DeclaringType!));
        member.Bind(property.GetMethod!);
        return member;
    }

    /// <summary>The same property where it is read.</summary>
    /// <param name="owner">Reads the record.</param>
    /// <param name="isConditional"><c>owner?.member</c>: null when the owner is. Otherwise the owner is never null.</param>
    public MemberReader Of(Reader owner, bool isConditional)
    {
        var reader = (MemberReader)MemberwiseClone();
        (reader._owner, reader._slot, reader._isConditional) = owner is SlotReader held ? (null, held.Slot, isConditional) : (owner, 0, isConditional);
        return reader;
    }

    /// <summary>Takes the place of a constructor.</summary>
    protected abstract void Bind(MethodInfo getter);

    /// <summary>The record; most lie in a slot, which is read without a call.</summary>
    private object? Owner(Frame frame) => _owner is null ? frame.Slots[_slot].Object : _owner.Find(frame);

    private bool IsMissing(object? owner) => owner is null && _isConditional;

    private sealed class ReferenceMember<T> : MemberReader where T : class
    {
        private Func<T, object?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, object?>>();

        public override object? Find(Frame frame) => Owner(frame) is var owner && IsMissing(owner) ? null : _get((T)owner!);

        public override Value Read(Frame frame) => Value.Of(Find(frame));

        public override bool IsTrue(Frame frame) => Find(frame) is not null;
    }

    private sealed class BoolMember<T> : MemberReader where T : class
    {
        private Func<T, bool> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, bool>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && IsMissing(owner) ? Value.Null : Value.Of(_get((T)owner!));

        public override bool IsTrue(Frame frame) => Owner(frame) is var owner && !IsMissing(owner) && _get((T)owner!);
    }

    private sealed class OptionalBoolMember<T> : MemberReader where T : class
    {
        private Func<T, bool?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, bool?>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && !IsMissing(owner) && _get((T)owner!) is { } truth ? Value.Of(truth) : Value.Null;
    }

    private sealed class IntMember<T> : MemberReader where T : class
    {
        private Func<T, int> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, int>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && IsMissing(owner) ? Value.Null : Value.Of((long)_get((T)owner!));
    }

    private sealed class OptionalIntMember<T> : MemberReader where T : class
    {
        private Func<T, int?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, int?>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && !IsMissing(owner) && _get((T)owner!) is { } number ? Value.Of((long)number) : Value.Null;
    }

    private sealed class LongMember<T> : MemberReader where T : class
    {
        private Func<T, long> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, long>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && IsMissing(owner) ? Value.Null : Value.Of(_get((T)owner!));
    }

    private sealed class OptionalLongMember<T> : MemberReader where T : class
    {
        private Func<T, long?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, long?>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && !IsMissing(owner) && _get((T)owner!) is { } number ? Value.Of(number) : Value.Null;
    }

    private sealed class DecimalMember<T> : MemberReader where T : class
    {
        private Func<T, decimal> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, decimal>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && IsMissing(owner) ? Value.Null : Value.Of(_get((T)owner!));
    }

    private sealed class OptionalDecimalMember<T> : MemberReader where T : class
    {
        private Func<T, decimal?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, decimal?>>();

        public override Value Read(Frame frame) => Owner(frame) is var owner && !IsMissing(owner) && _get((T)owner!) is { } number ? Value.Of(number) : Value.Null;

        public override bool IsTrue(Frame frame) => Owner(frame) is var owner && !IsMissing(owner) && _get((T)owner!) is not null;
    }
}
