using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

/// <summary>Compiles and renders templates given as text.</summary>
internal static class Compiling
{
    /// <summary>Renders a template that must be sound.</summary>
    /// <param name="template">Its text.</param>
    /// <param name="view">What it prints; <see cref="Sample.View"/> when null.</param>
    /// <param name="extension">html, md, xml or json.</param>
    /// <param name="parts">Pairs of a part's path and its text.</param>
    public static string Render(string template, object? view = null, string extension = "html", params (string Path, string Text)[] parts)
    {
        view ??= Sample.View;
        var diagnostics = new DiagnosticBag();
        var compiled = TemplateCompiler.Compile($"pages/page.{extension}", view.GetType(), Files(template, extension, parts), diagnostics);
        Assert.Empty(diagnostics.InFileOrder());

        var output = new ArrayBufferWriter<byte>();
        compiled!.Render(view, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The problems of a template, each as <c>line:column Code: message</c>; those of parts with their path.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string template, string extension = "html", params (string Path, string Text)[] parts)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = TemplateCompiler.Compile($"pages/page.{extension}", typeof(PageView), Files(template, extension, parts), diagnostics);
        Assert.Equal(compiled is null, diagnostics.HasErrors);
        return diagnostics.InFileOrder();
    }

    /// <summary>The only problem of a template.</summary>
    public static Diagnostic Problem(string template, string extension = "html", params (string Path, string Text)[] parts) =>
        Assert.Single(Problems(template, extension, parts));

    private static Dictionary<string, TemplateSource> Files(string template, string extension, (string Path, string Text)[] parts) =>
        parts.Append(($"pages/page.{extension}", template)).ToDictionary(part => part.Item1, part => new TemplateSource(part.Item1, "templates/" + part.Item1, part.Item2));
}
