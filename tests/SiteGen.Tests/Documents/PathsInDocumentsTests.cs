using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Rendering;
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

    [Fact]
    public void The_map_shows_every_folder_of_the_program()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        var map = text[text.IndexOf("| folder of `src/SiteGen` |", StringComparison.Ordinal)..text.IndexOf("\n`templates/`", StringComparison.Ordinal)];
        var shown = Regex.Matches(map, @"(?m)^\| (?<folders>`[^|]+`) \|").SelectMany(row => row.Groups["folders"].Value.Split(", ")).Select(folder => folder.Trim('`'));
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src/SiteGen")).Select(folder => Path.GetFileName(folder)).Where(folder => folder is not ("bin" or "obj"));

        Assert.Equal(folders.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("content/README.md")]
    public void Limits_are_told_alike_everywhere(string document)
    {
        var text = Regex.Replace(File.ReadAllText(Path.Combine(Repository.Root, document)), @"\s+", " ");
        string[] limits = [$"{SourceText.MaxBytes >> 20} MB a file", $"{SourceText.MaxFrontMatter >> 20} MB of front matter", FormattableString.Invariant($"{BodyCheck.MostCharacters:N0} characters of body")];

        Assert.All(limits, limit => Assert.Contains(limit, text, StringComparison.Ordinal));
        var hint = Problems.FileTooLarge("x", SourceText.MaxBytes).ToString() + Problems.FileTooLarge("x", SourceText.MaxBytes).Hint;
        Assert.All([$" {SourceText.MaxBytes >> 20} MB", $" {SourceText.MaxFrontMatter >> 20} MB", FormattableString.Invariant($" {BodyCheck.MostCharacters:N0} characters")], limit => Assert.Contains(limit, hint, StringComparison.Ordinal));
    }

    /// <summary>Between backticks, from the top of the repository.</summary>
    [GeneratedRegex(@"`(?<path>(?:src|tests|templates|\.ci)/[A-Za-z0-9._/-]*|(?:Directory\.[A-Za-z.]+|action\.yml|Dockerfile|CHANGELOG\.md))`")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?<path>(?!https?:|/|#)[^)#]+)[^)]*\)")]
    private static partial Regex Link();
}
