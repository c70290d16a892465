using System.Buffers;
using System.Text;
using SiteGen.Pages.Samples;

namespace SiteGen.Rendering;

/// <summary>Writes code samples with a theme's templates.</summary>
internal sealed class SampleTexts(ThemeTemplates templates)
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer; // views are made on many threads

    /// <summary>A sample's text, with one line end after it; empty when its template prints nothing.</summary>
    public string Write(string template, SampleValues values)
    {
        var output = t_buffer ??= new ArrayBufferWriter<byte>(4096);
        output.ResetWrittenCount();
        templates[template].Render(values, output);
        var text = Encoding.UTF8.GetString(output.WrittenSpan.Trim("\n "u8));
        return text.Length == 0 ? "" : text + "\n";
    }
}
