using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Sites;

/// <summary>Every problem has a case that shows its text, or a test below that makes what neither git nor every disk can hold.</summary>
public sealed partial class ProblemsAreShown
{
    /// <summary>Problem, and the test that causes it.</summary>
    private static readonly Dictionary<string, (Type Class, string Test)> _byTest = new(StringComparer.Ordinal)
    {
    };

    [Fact] public void Every_problem_is_shown_by_a_case_or_a_test()
    {
        var shown = Directory.GetFiles(Repository.Cases, "diagnostics.txt", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(_byTest.Keys)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Where(name => !shown.Contains(name)).Order(StringComparer.Ordinal));
    }

    [Fact] public void Every_test_named_here_exists() =>
        Assert.All(_byTest.Values, named => Assert.NotNull(named.Class.GetMethod(named.Test)?.GetCustomAttribute<FactAttribute>()));

    [GeneratedRegex(@"^\S.*?: (?:error|warning) (\w+): ", RegexOptions.Multiline)]
    private static partial Regex Code();
}
