using System.Reflection;
using System.Runtime.CompilerServices;

namespace SiteGen.Templating.Running;

/// <summary>A view record's type as the compiler knows it: makes the readers of its properties, each through a delegate bound to the getter.</summary>
internal abstract class RecordBinding
{
    /// <summary>The binding of a record.</summary>
    /// <remarks>It has nothing to construct. Were a constructor called by reflection, the runtime would compile a stub for each of a hundred records.</remarks>
    public static RecordBinding Of(Type record) => (RecordBinding)RuntimeHelpers.GetUninitializedObject(typeof(Bound<>).MakeGenericType(record));

    /// <summary>A delegate bound to a property's getter; one serves all readers of the property.</summary>
    public static Delegate GetterOf(PropertyInfo property) =>
        property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(property.ReflectedType!, property.PropertyType.IsValueType ? property.PropertyType : typeof(object)));

    /// <summary>Reads a property where a template names it.</summary>
    /// <param name="type">What it holds.</param>
    /// <param name="getter">See <see cref="GetterOf"/>.</param>
    /// <param name="owner">What it is read of.</param>
    public abstract MemberReader ReaderOf(Type type, Delegate getter, MemberOwner owner);

    /// <remarks>Generic over the record alone, which is always a class: all records share one body for each kind of value, and those bodies are compiled ahead. One over the kinds too would not be.</remarks>
    private sealed class Bound<T> : RecordBinding where T : class
    {
        public override MemberReader ReaderOf(Type type, Delegate getter, MemberOwner owner) =>
            !type.IsValueType ? new Reference((Func<T, object?>)getter, owner)
            : type == typeof(bool) ? new Bool((Func<T, bool>)getter, owner)
            : type == typeof(bool?) ? new OptionalBool((Func<T, bool?>)getter, owner)
            : type == typeof(int) ? new Int((Func<T, int>)getter, owner)
            : type == typeof(int?) ? new OptionalInt((Func<T, int?>)getter, owner)
            : type == typeof(long) ? new Long((Func<T, long>)getter, owner)
            : type == typeof(long?) ? new OptionalLong((Func<T, long?>)getter, owner)
            : type == typeof(decimal) ? new Decimal((Func<T, decimal>)getter, owner)
            : type == typeof(decimal?) ? new OptionalDecimal((Func<T, decimal?>)getter, owner)
            : throw new NotSupportedException($"A template cannot read a {type}.");

        private sealed class Reference(Func<T, object?> get, MemberOwner owner) : MemberReader(owner)
        {
            public override object? Find(Frame frame) => OwnerIn(frame) is { } record ? get((T)record) : null;

            public override Value Read(Frame frame) => Value.Of(Find(frame));

            public override bool IsTrue(Frame frame) => Find(frame) is not null;
        }

        private sealed class Bool(Func<T, bool> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;

            public override bool IsTrue(Frame frame) => OwnerIn(frame) is { } record && get((T)record);
        }

        private sealed class OptionalBool(Func<T, bool?> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;
        }

        private sealed class Int(Func<T, int> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;
        }

        private sealed class OptionalInt(Func<T, int?> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;
        }

        private sealed class Long(Func<T, long> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;
        }

        private sealed class OptionalLong(Func<T, long?> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;
        }

        private sealed class Decimal(Func<T, decimal> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;
        }

        private sealed class OptionalDecimal(Func<T, decimal?> get, MemberOwner owner) : MemberReader(owner)
        {
            public override Value Read(Frame frame) => OwnerIn(frame) is { } record ? Value.Of(get((T)record)) : Value.Null;

            public override bool IsTrue(Frame frame) => OwnerIn(frame) is { } record && get((T)record) is not null;
        }
    }
}
