using System.Reflection;

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
        return (MemberAccess)Activator.CreateInstance(kind.MakeGenericType(property.DeclaringType!), property.GetMethod)!;
    }

    private sealed class ReferenceAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, object?> _get = getter.CreateDelegate<Func<T, object?>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class BoolAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, bool> _get = getter.CreateDelegate<Func<T, bool>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class OptionalBoolAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, bool?> _get = getter.CreateDelegate<Func<T, bool?>>();

        public override Value Of(object owner) => _get((T)owner) is { } truth ? Value.Of(truth) : Value.Null;
    }

    private sealed class IntAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, int> _get = getter.CreateDelegate<Func<T, int>>();

        public override Value Of(object owner) => Value.Of((long)_get((T)owner));
    }

    private sealed class OptionalIntAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, int?> _get = getter.CreateDelegate<Func<T, int?>>();

        public override Value Of(object owner) => _get((T)owner) is { } number ? Value.Of((long)number) : Value.Null;
    }

    private sealed class LongAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, long> _get = getter.CreateDelegate<Func<T, long>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class OptionalLongAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, long?> _get = getter.CreateDelegate<Func<T, long?>>();

        public override Value Of(object owner) => _get((T)owner) is { } number ? Value.Of(number) : Value.Null;
    }

    private sealed class DecimalAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, decimal> _get = getter.CreateDelegate<Func<T, decimal>>();

        public override Value Of(object owner) => Value.Of(_get((T)owner));
    }

    private sealed class OptionalDecimalAccess<T>(MethodInfo getter) : MemberAccess where T : class
    {
        private readonly Func<T, decimal?> _get = getter.CreateDelegate<Func<T, decimal?>>();

        public override Value Of(object owner) => _get((T)owner) is { } number ? Value.Of(number) : Value.Null;
    }
}
