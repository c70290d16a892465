using System.Text.RegularExpressions;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Documents;

/// <summary>What the documents name is there.</summary>
public sealed partial class PathsInDocumentsTests
{
    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("CONTRIBUTING.md", 40)]
    [InlineData("SECURITY.md", 4)]
    [InlineData("content/README.md", 0)]
    public void Every_path_in_a_document_exists(string document, int atLeast)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document));
        var paths = Named().Matches(text).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("NAME", StringComparison.Ordinal)).ToList();
        var links = Link().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["path"].Value)).ToList();

        Assert.True(paths.Count + links.Count >= atLeast);
        Assert.DoesNotContain(paths.Concat(links), path => !Path.Exists(Path.Combine(Repository.Root, path)));
    }

    [Fact]
    public void The_recipes_name_members_that_exist()
    {
        string[] recipes = ["Shape.Optional", "ForReaders", "TwoForms", ".With(", "Firsts", "Templates", "PageHead Page", "ImportedCatalog", "DiagnosticBag", "ListingCatalog"];
        var text = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        var code = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/SiteGen"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.All(recipes, name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All(recipes, name => Assert.Contains(name, code, StringComparison.Ordinal));
    }

    /// <summary>Between backticks, from the top of the repository.</summary>
    [GeneratedRegex(@"`(?<path>(?:src|tests|templates|\.ci)/[A-Za-z0-9._/-]*|(?:Directory\.[A-Za-z.]+|action\.yml|Dockerfile|CHANGELOG\.md))`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?<path>(?!https?:|/|#)[^)#]+)[^)]*\)")]
    private static partial Regex Link();
}
