using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Reading.Shapes;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>Reads bodies by the faster path and by the library, and compares.</summary>
internal sealed class BothBodies
{
    private static readonly Urls _urls = new(new Uri("https://example.org/catalog"));

    /// <summary>How many bodies the faster path read.</summary>
    public int Simple { get; private set; }

    /// <summary>How many it left to the library.</summary>
    public int Left { get; private set; }

    /// <summary>Fails unless the faster path gives the page, the twin, the links and the problems that the library gives, or leaves the body to it.</summary>
    public void Compare(string markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown) || VisibleText.FirstHidden(markdown, mayHaveLines: true) is not null || SimpleMarkdown.Read(markdown).IsEmpty)
        {
            Left++;
            return;
        }

        Simple++;
        var body = new HeldBody(markdown, "content/models/a/b.md", 11);
        var (ours, theirs) = (MarkdownBody.Write(body, _urls, "/models/google/m/"), MarkdownBody.ByLibrary(markdown, _urls, "/models/google/m/"));
        AssertSame(markdown, ours.Html.Text, theirs.Html.Text);
        AssertSame(markdown, ours.Markdown.Text, theirs.Markdown.Text);
        AssertSame(markdown, Reported(body, BodyCheck.Report), Reported(body, (body, diagnostics) => BodyCheck.ReportByLibrary(new BodyText(body), diagnostics)));
    }

    private static void AssertSame(string markdown, string ours, string theirs)
    {
        if (ours != theirs) Assert.Fail($"Read differently:\n{markdown}\n--- simply\n{ours}\n--- by the library\n{theirs}\n---");
    }

    private static string Reported(Body body, Func<Body, DiagnosticBag, IEnumerable<Located<string>>> check)
    {
        var diagnostics = new DiagnosticBag();
        var links = check(body, diagnostics).Select(link => $"{link.At}+{link.At.Length} {link.Value}").ToList();
        return string.Join('\n', diagnostics.InFileOrder().Select(problem => $"{problem.At} {problem.Code}").Concat(links));
    }
}
