using System.Buffers;
using System.Text;
using SiteGen.Binding;
using SiteGen.Checking;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Tests.Pages;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Hostile;

/// <summary>The pipeline over a hostile site on one thread, with the theme that all tests share.</summary>
/// <param name="Problems">In file order.</param>
/// <param name="Files">What was made, by output path; empty where there were errors.</param>
internal sealed record HostileRun(IReadOnlyList<Diagnostic> Problems, IReadOnlyDictionary<string, string> Files)
{
    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Every file that mentions the site's model <c>acme/one</c>, or anything else when it is not there.</summary>
    public static HostileRun Of(TestSite site, Func<Page, bool>? which = null)
    {
        var diagnostics = new DiagnosticBag();
        var files = ContentReader.Read(site.Folders, 1, diagnostics);
        var bodies = new BodyLinks(drafts: true, diagnostics);
        bodies.Check(files);
        var content = ContentBinder.Bind(files, null, drafts: true, 1, diagnostics, null, bodies.Check);
        if (diagnostics.HasErrors) EarlyLinkCheck.Run(bodies.Found, files, diagnostics);
        var problems = diagnostics.InFileOrder();
        DiagnosticPrinter.Print(problems, site.Folders.TextOf, TextWriter.Null);
        return new HostileRun(problems, content is null || diagnostics.HasErrors ? new Dictionary<string, string>() : Render(Catalog.Derive(content), which ?? (page => page.Path.Contains("one", StringComparison.Ordinal))));
    }

    /// <summary>A whole build, output and all.</summary>
    public static HostileRun Whole(TestSite site)
    {
        var build = site.Build(TestBuild.Options with { Jobs = 1 });
        var files = FileTree.Read(site.Folders.Output).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) || file.Key.EndsWith(".md", StringComparison.Ordinal) || file.Key.EndsWith(".json", StringComparison.Ordinal));
        return new HostileRun(build.Problems, files.ToDictionary(file => file.Key, file => _strict.GetString(file.Value)));
    }

    /// <summary>What is wrong with the files; null when nothing is and the page shows the texts in all its forms.</summary>
    /// <param name="texts">What page and twins must show.</param>
    /// <param name="ofBody">Whether they stand in the body, which the JSON twin holds as Markdown.</param>
    public string? Fault(IEnumerable<string> texts, bool ofBody = false)
    {
        foreach (var (path, text) in Files)
            if (path.EndsWith(".html", StringComparison.Ordinal) && HtmlPage.Parse(new SiteText(path, text, HasCarriageReturns: false)) is var page
                && (page.Faults.Count > 0 || page.Document.QuerySelector("script:not([src]):not([type='application/ld+json']), style, iframe, object, embed, base, form[action^='http'], [href^='javascript:' i], [href^='data:' i], [src^='http'], [style], [onclick], [onerror], [onload]") is not null))
                return $"{path} is no sound page: {string.Join("; ", page.Faults)}";
        foreach (var text in texts)
            foreach (var path in new[] { "models/acme/one/index.html", "models/acme/one.md", "models/acme/one.json" })
                if (ofBody && path.EndsWith(".json", StringComparison.Ordinal)) continue;
                else if (!Files.TryGetValue(path, out var file)) return $"{path} was not made";
                else if (!ShownTexts.Of(path, file).Exists(shown => shown.Contains(text, StringComparison.Ordinal))) return $"{path} does not show {text}";
        return null;
    }

    private static Dictionary<string, string> Render(Catalog catalog, Func<Page, bool> which)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var page in SitePlan.PagesOf(catalog, BuiltSite.Theme.Parts).Where(which))
        {
            BuiltSite.Theme.Render(page, buffer, (path, bytes) => files.Add(path, _strict.GetString(bytes.Span)));
            foreach (var form in page.Forms.OfType<StreamForm>())
            {
                using var whole = new MemoryStream();
                form.Write(whole);
                files.Add(form.OutputPath, _strict.GetString(whole.ToArray()));
            }
        }

        return files;
    }
}
