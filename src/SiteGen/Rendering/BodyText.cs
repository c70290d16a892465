using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Rendering;

/// <summary>A body's Markdown while it is looked at, and where its pieces stand in the file.</summary>
internal sealed class BodyText(Body body)
{
    private const int MostQuoted = 40;

    public string Markdown { get; } = body.Markdown;

    public Place PlaceOf(SourceSpan span) => PlaceOf(span.Start, span.Length);

    public Place PlaceOf(int position, int length = 1)
    {
        var before = Markdown.AsSpan(0, Math.Clamp(position, 0, Markdown.Length));
        return new Place(body.File, body.FirstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'), Math.Max(1, length));
    }

    public int PositionOf(int character) =>
        Markdown.IndexOf(character > char.MaxValue ? char.ConvertFromUtf32(character) : ((char)character).ToString(), StringComparison.Ordinal);

    /// <summary>The beginning of a piece, of one line.</summary>
    public string Quoted(SourceSpan span)
    {
        var text = Markdown[span.Start..Math.Min(span.End + 1, Markdown.Length)];
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        text = end < 0 ? text : text[..end];
        return text.Length <= MostQuoted ? text : text[..MostQuoted] + "…";
    }
}
