using System.Buffers;
using System.Text;

namespace SiteGen.Pages;

/// <summary>Texts of megabytes.</summary>
internal static class LongText
{
    /// <summary>Writes a text as UTF-8, piece by piece: as one string it would lie where the collector seldom looks, and beside the text and its bytes.</summary>
    public static void Write(this IBufferWriter<byte> output, StringBuilder text)
    {
        var encoder = Encoding.UTF8.GetEncoder(); // knows a pair of surrogates across two pieces
        foreach (var piece in text.GetChunks()) encoder.Convert(piece.Span, output, flush: false, out _, out _);
        encoder.Convert([], output, flush: true, out _, out _);
    }
}
