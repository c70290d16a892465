using System.Reflection;
using System.Runtime.CompilerServices;

namespace SiteGen.Templating.Running;

/// <summary>
/// Reads one property of a view record through a delegate bound to its getter. Generic over the owner alone, which is always a
/// class, so that all owners share one compiled body for each kind of value.
/// </summary>
internal abstract class MemberAccess
{
    public abstract Value Of(object owner);

    /// <summary>Binds a property's getter; once, when the theme loads.</summary>
    public static MemberAccess To(PropertyInfo property)
    {
        var type = property.PropertyType;
        var kind =
            type == typeof(bool) ? typeof(BoolAccess<>)
            : type == typeof(bool?) ? typeof(OptionalBoolAccess<>)
            : type == typeof(int) ? typeof(IntAccess<>)
            : type == typeof(int?) ? typeof(OptionalIntAccess<>)
            : type == typeof(long) ? typeof(LongAccess<>)
            : type == typeof(long?) ? typeof(OptionalLongAccess<>)
            : type == typeof(decimal) ? typeof(DecimalAccess<>)
            : type == typeof(decimal?) ? typeof(OptionalDecimalAccess<>)
            : !type.IsValueType ? typeof(ReferenceAccess<>)
            : throw new NotSupportedException($"A template cannot read a {type}.");
        // No constructor is called by reflection: for each of a hundred, the runtime would compile a stub of its own.
        var access = (MemberAccess)RuntimeHelpers.GetUninitializedObject(kind.MakeGenericType(property.DeclaringType!));
        access.Bind(property.GetMethod!);
        return access;
    }

    /// <summary>Takes the place of a constructor.</summary>
    protected abstract void Bind(MethodInfo getter);

    private sealed class ReferenceAccess<T> : MemberAccess where T : class
    {
        private Func<T, object?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, object?>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class BoolAccess<T> : MemberAccess where T : class
    {
        private Func<T, bool> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, bool>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class OptionalBoolAccess<T> : MemberAccess where T : class
    {
        private Func<T, bool?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, bool?>>();

        public override Value Of(object owner) => _get((T)owner) is { } truth ? Value.Of(truth) : Value.Null;
    }

    private sealed class IntAccess<T> : MemberAccess where T : class
    {
        private Func<T, int> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, int>>();

        public override Value Of(object owner) => Value.Of((long)_get((T)owner));
    }

    private sealed class OptionalIntAccess<T> : MemberAccess where T : class
    {
        private Func<T, int?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, int?>>();

        public override Value Of(object owner) => _get((T)owner) is { } number ? Value.Of((long)number) : Value.Null;
    }

    private sealed class LongAccess<T> : MemberAccess where T : class
    {
        private Func<T, long> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, long>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class OptionalLongAccess<T> : MemberAccess where T : class
    {
        private Func<T, long?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, long?>>();

        public override Value Of(object owner) => _get((T)owner) is { } number ? Value.Of(number) : Value.Null;
    }

    private sealed class DecimalAccess<T> : MemberAccess where T : class
    {
        private Func<T, decimal> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, decimal>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class OptionalDecimalAccess<T> : MemberAccess where T : class
    {
        private Func<T, decimal?> _get = null!;

        protected override void Bind(MethodInfo getter) => _get = getter.CreateDelegate<Func<T, decimal?>>();

        public override Value Of(object owner) => _get((T)owner) is { } number ? Value.Of(number) : Value.Null;
    }
}
