using System.Text;
using SiteGen.Benchmarks;

namespace SiteGen.Tests.Rendering;

/// <summary>Writes bodies as people write them: random blocks of random pieces, with what is odd strewn in.</summary>
/// <param name="seed">The same seed writes the same body.</param>
/// <param name="oddities">Of a hundred choices, how many are for something that is hard to read.</param>
internal sealed class MarkdownWriter(int seed, int oddities)
{
    private static readonly string[] _words =
    [
        "a", "model", "The", "1.5", "2025-09-11", "max_tokens", "a_b_c", "(see", "below)", "it's", "\"quoted\"", "x > y", "R&D", "this & that", "50%", "$4.00", "C#", "e.g.", "wait;", "why?", "yes!", "a/b", "ü", "日本語", "🎉", "€5", "—", "“so”", "{x}",
        "~5", "a-b", "--", "+1", "=", "^2", "@x", "tool: x", "1.", "2)", "w.w", "http", "mailto", "l:", "'", "a:b", "Ünder_ß", "H:",
    ];

    private static readonly string[] _oddWords =
    [
        "*", "**", "_", "__", "`", "``", "[", "]", "](", "<", "<b>", "\\", "\\*", "&amp;", "&copy", "![", "|", "~~", "http://a.b", "www.a.b", "mailto:a@b", "tel:1", "https://", "ftp://x", "  ", "\t", "*a*b", "a*b*", "**a *b***", "_a_", "__a__", "`` a ``", "` a `", "`|`",
        "[a][b]", "[x]", "[ ]", "[x](y)", "[a](b \"c\")", "[a](<b>)", "[a](b c)", "[a](b(c))", "[a](javascript:b)", "[a](//b)", "[a](b&c)", "[a](ü)", "[a]()", "[](a)", "[ab](c", "[ab] (c)", "[a`]`b](c)", "[ab](c)](d)", "![a](b)", "[*ab*](c)", "[[ab]](c)", "***a***", "**a*",
        "*(a)*", "*a.*", "**\"a\"**", "a**b**", "**a**b", "*a *", "* a*", "\u00A0", "\u2028", "\u3000", "*ü*", "**日本**", "*🎉*", "_ü", "#", "##", "-", "---", "===", ">", "1. a", "- b", "{#id}", "[^1]", ":", "::", ":-", "[ab]: c",
    ];

    private static readonly string[] _oddLines =
    [
        "---", "===", "***", "* * *", "- - -", "___", "> a", ">", "    code", "\tcode", "  - a", "   a", " a", "+ a", "-", "*", "1.", "1) a", "2. a", "10. a", "01. a", "1.  a", "-  a", "- - a", "- # a", "- > a", "- ```", "- 1. a", "1. - a", "#", "##", "#a", "####### a", "# a #",
        "# a#", "#  a", "# ", "~~~", "````", "``` a b", "```a`b", "``` ", "```c#", "| a | b |", "| - | - |", "a | b", "- | -", "<div>", "[a]: b", "[ab]: https://c", "[^1]: a", "- [ ] a", "- [x] a", "- [x](y)", "- [xy](z)", "a  ", "a\\", "- a  ", "", " ", "   ", "\t", "* **", "**", "`", "- `", "1990. a",
        "123456789. a", "1234567890. a", "=a", "-a", "+a", "~a", ":a", "!a", "![a](b)", "&a", "_a_", "*a", "* a", "\u00A0", "\u3000a", "\u2028", "---\na: b\n---", "Term\n: definition", "$$", "{.a}", "*[a]: b",
    ];

    private static readonly string[] _addresses = ["/", "/models/google/x/", "../y/#limits", "#d", "https://example.org", "https://example.org/a?b=c#d", "http://a.b/c_d_e", "mailto:a@b.org", "x/y:z", "a%20b", "y", "//b", "HTTPS://A.B", "javascript:x", "/a.svg", "..", "?a=1", "a,b+c~d=e@f", "/a//b", "https://", "a:b", "http:a"];
    private static readonly string[] _languages = ["", "", "json", "text", "http", "c", "objective-c", "c++", "python3"];
    private static readonly string[] _code = ["x", "{\"a\": 1}", "  indented", "<b>", "# a", "- a", "a `b` c", "", "    four", "a & b", "``", "~~~", "| a |", "[a]: b", " ", "a ", "日本", "\\", "---", ">", "1. a"];
    private static readonly string[] _oddCode = ["```", " ```", "   ```", "    ```", "````", "``` a", "\t", "\ta", "a```", "```a"];

    private readonly StringBuilder _text = new();
    private Dice _dice = new(((ulong)seed * 1_000) + 1);

    /// <summary>A whole body.</summary>
    public string Write()
    {
        if (_dice.Chance(50)) _text.Append('\n', 1 + _dice.Roll(2));
        for (var left = 1 + _dice.Roll(6); left > 0; left--)
        {
            Block();
            if (!_dice.Chance(15)) _text.Append('\n', 1 + _dice.Roll(10) / 8);
        }

        if (_dice.Chance(30)) _text.Length--;
        if (_dice.Chance(20)) _text.Append('\n', _dice.Roll(3));
        return _text.ToString();
    }

    private bool Odd => _dice.Chance(oddities);

    private string Pick(params ReadOnlySpan<string> choices) => _dice.Pick(choices);

    private void Block()
    {
        switch (_dice.Roll(10))
        {
            case < 4:
                for (var left = 1 + _dice.Roll(3); left > 0; left--) Line("");
                break;
            case < 6:
                Line(new string('#', 1 + _dice.Roll(4)) + " ");
                break;
            case 6:
                Fence();
                break;
            case 7:
                for (int left = 1 + _dice.Roll(4), number = 1; left > 0; left--) Line((Odd ? _dice.Roll(12) : number++) + (Odd ? ") " : ". "));
                break;
            default:
                var mark = _dice.Chance(80) ? "- " : "* ";
                for (var left = 1 + _dice.Roll(4); left > 0; left--) Line(Odd ? Pick("- ", "* ", "+ ", "-", "  - ", "") : mark);
                break;
        }
    }

    private void Fence()
    {
        _text.Append("```").Append(Pick(_languages)).Append('\n');
        for (var left = 1 + _dice.Roll(4); left > 0; left--) _text.Append(Odd ? Pick(_oddCode) : Pick(_code)).Append('\n');
        _text.Append(Odd ? Pick("", "````\n", "``` \n") : "```\n");
    }

    private void Line(string start)
    {
        if (Odd && _dice.Chance(30))
        {
            _text.Append(_dice.Chance(30) ? start : "").Append(Pick(_oddLines)).Append('\n');
            return;
        }

        _text.Append(start);
        for (var left = 1 + _dice.Roll(6); left > 0; left--) _text.Append(Piece()).Append(left > 1 ? Odd ? Pick("", "  ", ".", "*", "`") : " " : "");
        _text.Append(Odd ? Pick(" ", "  ", "   ", "\\", "#", ".") : _dice.Chance(10) ? " " : "").Append('\n');
    }

    private string Piece() => _dice.Roll(12) switch
    {
        _ when Odd => Pick(_oddWords),
        0 => $"`{Pick("x", "a b", "<b>", "*a*", "[a](b)", "a_b", "&amp;", "\\", "]", "# a", "\"")}`",
        1 => $"**{Pick("a", "a b", "a `b` c", "a & b", "1", "a [bc](d) e")}**{Pick("", "", ".", ",", ")")}",
        2 => $"*{Pick("a", "a b", "a_b", "ü", "日本")}*{Pick("", "", ".", ":", "!")}",
        3 => $"[{Pick("ab", "a `b` c", "a, b: c", "日本", "a & b", "12", "C#", "a.b", "(a)", "`ab`")}]({Pick(_addresses)}){Pick("", "", ".", "s")}",
        _ => Pick(_words),
    };
}
