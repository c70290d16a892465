namespace SiteGen.Tests.Templating.Escaping;

/// <summary>Texts that mean something in one markup or another, and seeded mixtures of them.</summary>
internal static class HostileTexts
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "`", "``", "\\", "*", "**", "_", "__", "[", "]", "(", ")", "!", "#", "##", "|", "~", "~~~", "-", "---", "+", "=", "===", ".", ":", ";",
        "1.", "12)", "2024. ", "- ", "* ", "> ", "&amp;", "&#x41;", "&copy", "</script>", "<!--", "-->", "]]>", "<b>", "http://a.b/c_d?e=f&g", "[a](b)", "![a](b)", "<http://a.b>",
        "a", "B", "word", "snake_case_name", "gpt-4.1", "C#", "AT&T", "5", "é", "漢字", "🙂", " ", "  ", "{", "}", "{{", "$1", "%41", "^", "@", "/", "?", ",", "\u00A0", "\u2028",
        "|---|", ":-", "-:", "=", "\t", "+ x", "[ ] task", "[^1]", "```", "    code",
    ];

    public static IEnumerable<string> All => Pieces.Concat(Mixtures(1500));

    public static IEnumerable<string> WithLineBreaks => Pieces.Select(piece => piece + "\n" + piece).Concat(["\r\n", "a\rb", "a\nb", "\n", "x\n\n1. y", "a\n---", "\na", "a\n"]);

    private static IEnumerable<string> Mixtures(int count)
    {
        var state = 20240229u;
        for (var i = 0; i < count; i++)
        {
            var text = "";
            var pieces = 1 + Next(ref state) % 5;
            for (var p = 0; p < pieces; p++) text += Pieces[Next(ref state) % Pieces.Length];
            yield return text;
        }
    }

    /// <summary>A linear congruential generator: the same texts in every run.</summary>
    private static int Next(ref uint state)
    {
        state = state * 1664525 + 1013904223;
        return (int)(state >> 8);
    }
}
