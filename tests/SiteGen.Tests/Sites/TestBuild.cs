using SiteGen.Diagnostics;

namespace SiteGen.Tests.Sites;

/// <summary>A run of the whole pipeline.</summary>
/// <param name="Report">null when the site was refused.</param>
/// <param name="Problems">In file order.</param>
/// <param name="Printed">The problems as a user reads them.</param>
internal sealed record TestBuild(BuildReport? Report, IReadOnlyList<Diagnostic> Problems, string Printed)
{
    public static BuildOptions Options { get; } = new(Date: null, BaseUrl: null, Drafts: false, Jobs: 4);

    public static TestBuild Run(SiteFolders site, BuildOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var report = Build.Run(site, options ?? Options, diagnostics);
        var problems = diagnostics.InFileOrder();
        using var printed = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Print(problems, site.TextOf, printed);
        return new TestBuild(report, problems, printed.ToString());
    }
}
