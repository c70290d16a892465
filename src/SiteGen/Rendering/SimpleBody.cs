using System.Buffers;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>A body of the pieces that <see cref="SimpleMarkdown"/> knows, in the words that Markdig and <see cref="TwinBody"/> have for them.</summary>
/// <param name="markdown">As written.</param>
/// <param name="urls">Where the site lives.</param>
/// <param name="sitePath">The page.</param>
internal sealed class SimpleBody(string markdown, Urls urls, string sitePath)
{
    [ThreadStatic] private static ArrayBufferWriter<char>? _memory; // grows once for each thread, not for each body

    private readonly ArrayBufferWriter<char> _output = _memory ??= new ArrayBufferWriter<char>(8 * 1024);

    /// <summary>For the page.</summary>
    /// <param name="pieces">All of them.</param>
    /// <param name="shift">How much deeper headings go.</param>
    public string Html(ReadOnlySpan<BodyPiece> pieces, int shift)
    {
        _output.ResetWrittenCount();
        var (ids, level) = ((HeadingIds?)null, 0);
        for (var i = 0; i < pieces.Length; i++)
        {
            var text = TextOf(pieces[i]);
            switch (pieces[i].Kind)
            {
                case PieceKind.Heading:
                    level = MarkdownBody.LevelOf(text.Length, shift);
                    Heading(level, IdOf(pieces[(i + 1)..], ids ??= new HeadingIds()));
                    break;
                case PieceKind.HeadingEnd:
                    _output.Write($"</h{level}>\n");
                    break;
                case PieceKind.Fence when text.Length > 3:
                    _output.Write("<pre><code class=\"language-");
                    _output.Write(text[3..]);
                    _output.Write("\" tabindex=\"0\">");
                    break;
                case PieceKind.Fence:
                    _output.Write("<pre><code tabindex=\"0\">");
                    break;
                case PieceKind.FenceEnd:
                    Escaped(text);
                    _output.Write("</code></pre>\n");
                    break;
                case PieceKind.Text:
                    Escaped(text);
                    break;
                case PieceKind.Code:
                    _output.Write("<code>");
                    Escaped(text);
                    _output.Write("</code>");
                    break;
                case PieceKind.Address:
                    Link(BodyUrl.OnPage(text.ToString(), urls));
                    break;
                default:
                    _output.Write(MarkupOf(pieces[i].Kind));
                    break;
            }
        }

        return _output.WrittenSpan.TrimEnd('\n').ToString();
    }

    /// <summary>For the twin.</summary>
    /// <inheritdoc cref="Html"/>
    public string Twin(ReadOnlySpan<BodyPiece> pieces, int shift)
    {
        _output.ResetWrittenCount();
        var done = 0;
        foreach (var piece in pieces)
            if (piece.Kind == PieceKind.Heading) Replace(piece.Start, piece.End, TwinBody.Marks(piece.End - piece.Start, shift), ref done);
            else if (piece.Kind == PieceKind.Fence && piece.End - piece.Start == 3) Replace(piece.End, piece.End, TwinBody.LanguageOfNone, ref done);
            else if (piece.Kind == PieceKind.Address && TwinBody.Changed(TextOf(piece).ToString(), urls, sitePath) is { } url) Replace(piece.Start, piece.End, url, ref done);
        if (done == 0) return markdown.Trim('\n');
        _output.Write(markdown.AsSpan(done));
        return _output.WrittenSpan.Trim('\n').ToString();
    }

    private void Replace(int start, int end, string text, ref int done)
    {
        _output.Write(markdown.AsSpan(done, start - done));
        _output.Write(text);
        done = end;
    }

    private ReadOnlySpan<char> TextOf(BodyPiece piece) => markdown.AsSpan(piece.Start, piece.End - piece.Start);

    private void Heading(int level, string id)
    {
        _output.Write($"<h{level} id=\"");
        Escaped(id);
        _output.Write("\">");
    }

    private string IdOf(ReadOnlySpan<BodyPiece> pieces, HeadingIds ids)
    {
        foreach (var piece in pieces)
            if (piece.Kind == PieceKind.HeadingEnd) break;
            else if (piece.Kind is PieceKind.Text or PieceKind.Code) ids.Add(TextOf(piece));
        return ids.Take();
    }

    private void Link(string url)
    {
        _output.Write("<a href=\"");
        _output.Write(url);
        _output.Write(BodyUrl.IsOutside(url) ? "\" rel=\"noopener\">" : "\">");
    }

    private void Escaped(ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] > '>' || text[at] is not ('<' or '>' or '&' or '"')) continue;
            _output.Write(text[done..at]);
            _output.Write(text[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            done = at + 1;
        }

        _output.Write(text[done..]);
    }

    private static string MarkupOf(PieceKind kind) => kind switch
    {
        PieceKind.Paragraph => "<p>",
        PieceKind.ParagraphEnd => "</p>\n",
        PieceKind.Bullets => "<ul>\n",
        PieceKind.BulletsEnd => "</ul>\n",
        PieceKind.Numbers => "<ol>\n",
        PieceKind.NumbersEnd => "</ol>\n",
        PieceKind.Item => "<li>",
        PieceKind.ItemEnd => "</li>\n",
        PieceKind.Strong => "<strong>",
        PieceKind.StrongEnd => "</strong>",
        PieceKind.Emphasis => "<em>",
        PieceKind.EmphasisEnd => "</em>",
        PieceKind.LinkEnd => "</a>",
        PieceKind.LineEnd => "\n",
        _ => "",
    };
}
