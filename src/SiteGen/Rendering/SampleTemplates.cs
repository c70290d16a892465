using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages.Samples;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>The code samples of a theme, compiled once.</summary>
internal sealed class SampleTemplates
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer; // views are made on many threads

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    public SampleTemplates(IReadOnlyDictionary<string, TemplateSource> sources, DiagnosticBag diagnostics)
    {
        foreach (var (path, view) in CodeSamples.Templates)
            if (TemplateCompiler.Compile(path, view, sources, diagnostics) is { } template) _templates[path] = template;
    }

    /// <summary>A sample's text, with one line end after it; empty when its template prints nothing.</summary>
    public string Write(string template, SampleValues values)
    {
        var output = t_buffer ??= new ArrayBufferWriter<byte>(4096);
        output.ResetWrittenCount();
        _templates[template].Render(values, output);
        var text = Encoding.UTF8.GetString(output.WrittenSpan.Trim("\n "u8));
        return text.Length == 0 ? "" : text + "\n";
    }
}
