using System.Buffers;
using System.Text;
using SiteGen.Pages.Samples;
using SiteGen.Templating.Running;

namespace SiteGen.Rendering;

/// <summary>Writes code samples with a theme's templates.</summary>
internal sealed class SampleTexts(ThemeTemplates templates)
{
    /// <summary>A sample's text, with one line end after it; empty when its template prints nothing.</summary>
    public string Write(string template, SampleValues values)
    {
        var output = SpareBuffers.Lend();
        templates[template].Render(values, output);
        output.Write("\n"u8); // so that one is left wherever the text ends
        var text = Text(output.WrittenSpan.TrimStart("\n "u8));
        SpareBuffers.GiveBack(output);
        return text;
    }

    private static string Text(ReadOnlySpan<byte> text)
    {
        var end = text.TrimEnd("\n "u8).Length;
        return end == 0 ? "" : text[end] == (byte)'\n' ? Encoding.UTF8.GetString(text[..(end + 1)]) : Encoding.UTF8.GetString(text[..end]) + "\n";
    }
}
