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

    [Theory]
    [InlineData("models/caf\u00E9.md")]
    [InlineData("models/cafe\u0301.md")]
    [InlineData("../models.md")]
    [InlineData("/models.md")]
    [InlineData("a\\b.md")]
    [InlineData("a:b.md")]
    [InlineData("a./b.md")]
    [InlineData("a//b.md")]
    [InlineData("a\0.md")]
    [InlineData(".sitegen")]
    [InlineData(".SiteGen-new/1")]
    [InlineData(".git/HEAD")]
    [InlineData("CNAME")]
    public void A_path_that_is_not_one_file_on_every_disk_is_refused_with_its_source(string path)
    {
        var problem = Assert.Single(Claim(path, "fine.md"));

        Assert.Equal(("UnsafeOutputPath", "content/one.md"), (problem.Code, problem.At.File));
    }

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
