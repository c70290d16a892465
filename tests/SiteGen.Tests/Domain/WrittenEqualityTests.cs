using System.Reflection;
using System.Runtime.CompilerServices;
using SiteGen.Domain;

namespace SiteGen.Tests.Domain;

/// <summary>Records that write out their equality would, after a member more, take different values for equal.</summary>
public sealed class WrittenEqualityTests
{
    [Fact]
    public void Records_that_differ_in_any_part_differ()
    {
        var records = typeof(Build).Assembly.GetTypes().Where(IsRecordWithOwnEquality).OrderBy(type => type.FullName, StringComparer.Ordinal).ToList();

        Assert.Contains(typeof(Verification), records);
        Assert.Contains(typeof(Limits), records);
        foreach (var record in records)
        {
            var constructor = record.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(one => one.GetParameters() is not [{ } only] || only.ParameterType != record).MaxBy(one => one.GetParameters().Length)!;
            var types = constructor.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
            var plain = constructor.Invoke([.. types.Select(type => Value(type, 1))]);
            Assert.Equal(plain, constructor.Invoke([.. types.Select(type => Value(type, 1))]));
            for (var i = 0; i < types.Length; i++)
            {
                var changed = constructor.Invoke([.. types.Select((type, at) => Value(type, at == i ? 2 : 1))]);
                Assert.False(plain.Equals(changed), $"{record.Name} takes two values for equal that differ in {constructor.GetParameters()[i].Name}.");
            }
        }
    }

    private static bool IsRecordWithOwnEquality(Type type) =>
        type is { IsGenericTypeDefinition: false, IsAbstract: false }
        && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null
        && type.GetMethod("Equals", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, [type]) is { } equals
        && !equals.IsDefined(typeof(CompilerGeneratedAttribute));

    /// <summary>One of two different values of a type.</summary>
    private static object Value(Type type, int number) => Nullable.GetUnderlyingType(type) is { } inner ? Value(inner, number) : type switch
    {
        _ when type == typeof(string) => $"text {number}",
        _ when type == typeof(bool) => number == 2,
        _ when type == typeof(PartialDate) => new PartialDate(2026, number),
        _ when type == typeof(Fact<long>) => Fact<long>.Of(number),
        _ when type.IsEnum => Enum.ToObject(type, number),
        _ => Convert.ChangeType(number, type, System.Globalization.CultureInfo.InvariantCulture),
    };
}
