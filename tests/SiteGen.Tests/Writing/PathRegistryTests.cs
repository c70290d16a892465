using SiteGen.Diagnostics;
using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

public sealed class PathRegistryTests
{
    [Theory]
    [InlineData("models/a.md", "models/a.md")]
    [InlineData("assets/Logo.png", "assets/logo.png")]
    [InlineData("models/a.md", "models/a.md/index.html")]
    [InlineData("models/a.md/b/index.html", "models/a.md")]
    [InlineData("Models/x", "models")]
    public void Two_claims_that_one_disk_cannot_hold_are_reported_once(string first, string second)
    {
        var problem = Assert.Single(Claim(first, second));

        Assert.Equal("OutputCollision", problem.Code);
        Assert.Contains("one.md", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("two.md", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact] public void Paths_that_only_begin_alike_are_two() => Assert.Empty(Claim("models/a.md", "models/a.md2/index.html"));

    private static IReadOnlyList<Diagnostic> Claim(string first, string second)
    {
        var diagnostics = new DiagnosticBag();
        var registry = new PathRegistry(diagnostics);
        registry.Claim(first, "content/one.md");
        registry.Claim(second, "content/two.md");
        registry.CheckFolders();
        return diagnostics.InFileOrder();
    }
}
