using System.Text.RegularExpressions;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Templating;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_documented_function_takes_the_arguments_it_is_documented_with()
    {
        var documented = Signature().Matches(Readme()).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(29, documented.Count);
        Assert.All(documented, signature => Assert.Contains(
            $"It is called as {signature};", Compiling.Problem($"{{{{ {signature.Split(' ')[0]} 1 1 1 1 1 }}}}").Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void Html_escape_is_left_out_because_everything_is_escaped() => Assert.Equal("UnknownFunction", Compiling.Problem("{{ title | html.escape }}").Code);

    [GeneratedRegex("(?<=^\\|[^|]*)`((?:string|array|html)\\.\\w+ [a-z]+[ a-z?]*)`", RegexOptions.Multiline)]
    private static partial Regex Signature();

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));
}
