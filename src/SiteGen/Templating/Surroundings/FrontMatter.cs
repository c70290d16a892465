using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>Tells the front matter of a Markdown template from its body.</summary>
internal static class FrontMatter
{
    public static bool Opens(List<Node> nodes) => nodes is [TextNode first, ..] && first.Text.AsSpan().StartsWith("---") && first.Text.AsSpan(3).TrimStart(" \t\r") is ['\n', ..];

    /// <summary>Cuts the nodes behind the line that closes the front matter, which must be the template's own text; all belong to the body when there is no front matter.</summary>
    public static (List<Node> Front, List<Node> Body) Split(List<Node> nodes)
    {
        if (!Opens(nodes)) return ([], nodes);
        for (var i = 0; i < nodes.Count; i++)
            if (nodes[i] is TextNode text && EndIn(text.Text, i == 0, i > 0 && nodes[i - 1] is not PrintNode) is { } end)
                return ([.. nodes[..i], text.Part(0, end)], [text.Part(end, text.Text.Length), .. nodes[(i + 1)..]]);
        return (nodes, []);
    }

    private static int? EndIn(string text, bool isFirst, bool mayBeginLine)
    {
        if (mayBeginLine && text.AsSpan().StartsWith("---") && text.IndexOf('\n', StringComparison.Ordinal) is >= 3 and var first && text.AsSpan(3, first - 3).IsWhiteSpace()) return first + 1;
        for (var line = text.IndexOf("\n---", isFirst ? 3 : 0, StringComparison.Ordinal); line >= 0; line = text.IndexOf("\n---", line + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', line + 1);
            if (end >= 0 && text.AsSpan(line + 4, end - line - 4).IsWhiteSpace()) return end + 1;
        }

        return null;
    }
}
