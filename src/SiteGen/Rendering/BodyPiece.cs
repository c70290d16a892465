namespace SiteGen.Rendering;

/// <summary>What a piece of a body is. What may hold others has an end of its own.</summary>
internal enum PieceKind : byte
{
    /// <summary>The marks of a heading, one for each level; its text follows.</summary>
    Heading,
    HeadingEnd,
    Paragraph,
    ParagraphEnd,
    Bullets,
    BulletsEnd,
    Numbers,
    NumbersEnd,
    Item,
    ItemEnd,

    /// <summary>The line that opens a block of code: three backticks and the language, if there is one.</summary>
    Fence,

    /// <summary>The lines within the fence, the last line end included.</summary>
    FenceEnd,
    Text,

    /// <summary>Without its backticks.</summary>
    Code,
    Strong,
    StrongEnd,
    Emphasis,
    EmphasisEnd,

    /// <summary>A link from bracket to parenthesis; its address and its text follow.</summary>
    Link,
    Address,
    LinkEnd,

    /// <summary>Between two lines of a paragraph.</summary>
    LineEnd,
}

/// <summary>A piece of a body, in the order of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the Markdown.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct BodyPiece(PieceKind Kind, int Start, int End);
