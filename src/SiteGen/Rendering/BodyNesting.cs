using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Rendering;

/// <summary>How deep a parsed body nests. Markdig refuses to render more than 128 levels, some of which it parses without a word: each <c>[</c> that is not closed holds all that follows.</summary>
internal static class BodyNesting
{
    private const int Most = 64; // half of what can be rendered: tables and links get boxes of their own around them

    /// <summary>The first of the nodes that stand too deep; null when none does.</summary>
    public static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        MarkdownObject? first = null;
        while (open.TryPop(out var next))
        {
            if (next.Depth > Most)
            {
                if (first is null || next.Node.Span.Start < first.Span.Start) first = next.Node;
                continue;
            }

            switch (next.Node)
            {
                case ContainerBlock blocks:
                    foreach (var block in blocks) open.Push((block, next.Depth + 1));
                    break;
                case LeafBlock { Inline: { } inlines }:
                    open.Push((inlines, next.Depth + 1));
                    break;
                case ContainerInline inlines:
                    foreach (var inline in inlines)
                        if (inline is ContainerInline || next.Depth == Most) open.Push((inline, next.Depth + 1));
                    break;
            }
        }

        return first;
    }
}
