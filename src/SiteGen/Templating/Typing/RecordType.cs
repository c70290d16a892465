using System.Collections.Concurrent;
using System.Reflection;
using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>A view record as templates see it: its public properties under Scriban's names.</summary>
internal sealed class RecordType
{
    private static readonly ConcurrentDictionary<Type, RecordType> Known = new();

    private readonly Lazy<IReadOnlyDictionary<string, RecordMember>> _members;

    private RecordType(Type type)
    {
        Name = type.Name;
        _members = new(() => MembersOf(type));
    }

    /// <summary>The record's C# name.</summary>
    public string Name { get; }

    /// <summary>By the name a template writes, in the order the record declares them.</summary>
    public IReadOnlyDictionary<string, RecordMember> Members => _members.Value;

    public static RecordType Of(Type type) => Known.GetOrAdd(type, t => new(t));

    private static Dictionary<string, RecordMember> MembersOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var binding = RecordBinding.Of(type);
        var members = new Dictionary<string, RecordMember>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.MetadataToken))
        {
            if (property.GetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0) continue;
            var name = MemberName.Of(property.Name);
            var shape = TypeOf(nullability.Create(property), $"{type.Name}.{property.Name}");
            if (!members.TryAdd(name, new(name, property, shape, binding)))
                throw new NotSupportedException($"{type.Name} has two members that a template would call '{name}'.");
        }

        return members;
    }

    private static Shape TypeOf(NullabilityInfo info, string where)
    {
        var mayBeNull = info.ReadState == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(string)) return new(Kind.Text, mayBeNull);
        if (type == typeof(bool)) return new(Kind.Bool, mayBeNull);
        if (type == typeof(int) || type == typeof(long)) return new(Kind.Number, mayBeNull);
        if (type == typeof(decimal)) return new(Kind.Decimal, mayBeNull);
        if (type == typeof(Html)) return new(Kind.Html, mayBeNull);
        if (type == typeof(Markdown)) return new(Kind.Markdown, mayBeNull);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && Nullable.GetUnderlyingType(type.GenericTypeArguments[0]) is null)
            return new(Kind.List, mayBeNull, Item: TypeOf(info.GenericTypeArguments[0], where));
        if (type is { IsClass: true, IsSealed: true, IsArray: false } && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true)
            return new(Kind.Record, mayBeNull, Record: Of(type));
        throw new NotSupportedException($"{where} is a {type}, which a template can neither print nor read.");
    }
}

/// <summary>A property of a view record.</summary>
/// <param name="name">As a template writes it.</param>
/// <param name="property">As the record declares it.</param>
/// <param name="type">What it holds.</param>
/// <param name="record">The record's own.</param>
internal sealed class RecordMember(string name, PropertyInfo property, Shape type, RecordBinding record)
{
    private Delegate? _getter;

    /// <summary>As a template writes it.</summary>
    public string Name => name;

    /// <summary>As the record declares it.</summary>
    public string Property => property.Name;

    /// <summary>What it holds.</summary>
    public Shape Type => type;

    /// <summary>Reads it where a template names it. The getter is bound when a template first does, since most members are read by data forms only.</summary>
    public MemberReader ReaderOf(MemberOwner owner) => record.ReaderOf(property.PropertyType, _getter ??= RecordBinding.GetterOf(property), owner);
}
