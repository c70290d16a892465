using SiteGen.Templating;

namespace SiteGen.Pages.Derived;

/// <summary>Sentences whose links work in a page and in its twin.</summary>
/// <param name="Pieces">In order; white space between them is their own.</param>
public sealed record Prose(IReadOnlyList<ProsePiece> Pieces)
{
    /// <summary>Without links, as JSON and search engines get it.</summary>
    public string Text => Pieces.Count == 1 ? Pieces[0].Text : string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>For a paragraph or a list item of a twin.</summary>
    public Markdown Twin => MarkdownPiece.Join(Pieces);

    /// <summary>Several sentences, a space between each.</summary>
    internal static Prose Of(IReadOnlyList<Prose> sentences)
    {
        List<ProsePiece> pieces = [];
        foreach (var sentence in sentences)
        {
            if (pieces.Count > 0) pieces.Add(_space);
            pieces.AddRange(sentence.Pieces);
        }

        return new Prose(pieces);
    }

    private static readonly ProsePiece _space = " ";
}

/// <summary>A text, a link or code.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Path">A page of this site; null for anything else.</param>
/// <param name="Url">A page elsewhere; null for anything else.</param>
/// <param name="IsCode">To be copied letter by letter.</param>
/// <param name="Twin">The link or the code in a twin; null for a text.</param>
public sealed record ProsePiece(string Text, string? Path, string? Url, bool IsCode, Markdown? Twin)
{
    internal static ProsePiece Code(string text) => new(text, null, null, true, MarkdownPiece.Code(text));

    /// <summary>A text.</summary>
    public static implicit operator ProsePiece(string text) => new(text, null, null, false, null);

    /// <summary>A link to a page of this site.</summary>
    public static implicit operator ProsePiece(PageLink link) => new(link.Text, link.Path, null, false, link.Twin);

    /// <summary>A link to a page elsewhere.</summary>
    public static implicit operator ProsePiece(OutsideLink link) => new(link.Text, null, link.Url, false, link.Twin);
}

/// <summary>What a derived sentence rests on, for the JSON twin.</summary>
/// <param name="Key">As in JSON.</param>
/// <param name="Text">null where it is a number.</param>
/// <param name="Number">null where it is a text.</param>
public sealed record Evidence(string Key, string? Text, decimal? Number)
{
    internal static Evidence Of(string key, string text) => new(key, text, null);

    internal static Evidence Of(string key, decimal number) => new(key, null, number);
}
