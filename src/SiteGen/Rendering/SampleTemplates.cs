using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages.Samples;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>The code samples of a theme, compiled once.</summary>
internal sealed class SampleTemplates
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    public SampleTemplates(IReadOnlyDictionary<string, TemplateSource> sources, DiagnosticBag diagnostics)
    {
        foreach (var (path, view) in CodeSamples.Templates)
            if (TemplateCompiler.Compile(path, view, sources, diagnostics) is { } template) _templates[path] = template;
    }

    /// <summary>A sample's text, with one line end after it; empty when its template prints nothing.</summary>
    public string Write(string template, SampleValues values)
    {
        var output = new ArrayBufferWriter<byte>(2048);
        _templates[template].Render(values, output);
        var text = Encoding.UTF8.GetString(output.WrittenSpan.Trim("\n "u8));
        return text.Length == 0 ? "" : text + "\n";
    }
}
