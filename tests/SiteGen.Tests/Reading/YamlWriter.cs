using System.Text;
using SiteGen.Benchmarks;

namespace SiteGen.Tests.Reading;

/// <summary>Writes documents that are YAML most of the time: random mappings and lists, with what is odd strewn in.</summary>
/// <param name="seed">The same seed writes the same document.</param>
/// <param name="oddities">Of a hundred choices, how many are for something that may not be YAML.</param>
internal sealed class YamlWriter(int seed, int oddities)
{
    private static readonly string[] _keys = ["a", "name", "key two", "x-1", "a.b", "\"q\"", "'it''s'", "ключ", "日本", "0", "null", "a,b", "a[0]", "$x", "a#b", "a:b", "~", "<<", "🎉", "a 'b'"];
    private static readonly string[] _oddKeys = ["- a", "?", "? a", "-", "-a", ":a", "a b: c", "[a]", "{a: b}", "&x a", "*x", "!t a", "a *b", "a #b", "%a", "@a", "`a`", "---", "...", "\"a", "'a", "", "a:", "|", ".a", "-1", "=", new('k', 1023), new('k', 1001), new('k', 999)];

    private static readonly string[] _scalars =
    [
        "b", "1", "1.10", "-1", "0x10", "2026-01-15", "2025-06", "true", "null", "~", "Null", "https://example.com/a?b=c#d", "a:b", "a#b", "it's", "a \"b\" c", "\"b\"", "'c'", "\"a: b # c\"",
        "'a: b, [c] {d} # e'", "\"tab \\t\"", "\"a \\\"b\\\" \\\\ \\/ \\n c\"", "'it''s'", "''''", "\"\"", "''", "' '", "\"  a  \"", "a  b", "ü", "日本語", "🎉 x", "<b>", "(a)", "a (b), c", "100%", "a & b", "a|b", "a>b", "50 % of",
        "\u00A0x", "a\\b", "x!y", "-1.5", "3:4", "vendor/model:free", "^a", "+1", "=x", ".5", "$1", "/a", ";x",
    ];

    private static readonly string[] _oddScalars =
    [
        "a: b", "a:", "a #b", "# b", "- b", "-", "-b", "--- b", "? b", "?b", ":b", ": b", "&x b", "*x", "a *b: c", "a *b", "!t b", "!!int 1", "| ", "|\n      b", ">-\n   b", "\"a", "'a", "\"a\"b", "'a'b", "\"a\"#b", "'a'#b",
        "[a]b", "[a]#b", "{a: b}#c", "\"\\u0041\"", "\"\\q\"", "\"\\\n  a\"", "\"a\n  b\"", "'a\n\n  b'", "b\n    c", "%a", "@a", "`a`", "a\tb", "\ta", "a\t", "a\u0085b", "a\u2028b", "\uFEFFa", "\u0001", "]", "}", ",", ", a", "[", "{", "a]", "a}", "...",
        "\"a\": b", "'a': b", "[a]: b", "{a: b}: c", "a : b", "a:: b", "::", "a\r", "\"x\\", "''b", "<<: a", "<<", "a,", "\\", "\"\\x41\"", "\"\\0\"",
    ];

    private static readonly string[] _flowScalars = ["a", "b c", "1.5", "true", "null", "https://x.example/y", "'a, b'", "\"c}\"", "\"d: e\"", "ü", "🎉", "a:b", "a#b", "a'b", "-1", "~", "a:1", "''", "\"x\""];
    private static readonly string[] _oddFlow = ["", " ", "a: b", "a:", ":", "a :b", "? a", "- a", "-", "a #b", "#b", "*x", "&x a", "!t", "\"a\":b", "'a' b", "a: ", "a\n b", "a,", "[a", "a]", "{a}", "{a:}", "{a: }", "[,]", "a?b", "a{b}", "|", ">", "\"a", "a:[b]", "\t", "-a", "::b", "a::", "\"a\"::b", "%", "@", "...", "---", "a *b"];

    private readonly StringBuilder _text = new();
    private Dice _dice = new((ulong)seed + 1);

    /// <summary>A whole document.</summary>
    public string Write()
    {
        if (Odd) _text.Append(Pick("---\n", "# a comment\n", "\n", "  \n", "%YAML 1.2\n---\n", "\uFEFF", "\t\n"));
        Mapping(_dice.Chance(5) ? _dice.Roll(4) : 0, 0);
        if (Odd) _text.Append(Pick("...", "---", "# end", "  ", "b", "\n\n", "- x", "]"));
        return _text.ToString();
    }

    private bool Odd => _dice.Chance(oddities);

    private string Pick(params ReadOnlySpan<string> choices) => _dice.Pick(choices);

    private void Mapping(int indent, int depth)
    {
        for (var left = 1 + _dice.Roll(5); left > 0; left--)
        {
            Indent(indent);
            Entry(indent, depth);
        }
    }

    private void Entry(int indent, int depth)
    {
        _text.Append(Odd ? Pick(_oddKeys) : Pick(_keys)).Append(Odd ? Pick(" :", "", ":x", "::", ":\t") : _dice.Chance(5) ? "  :" : ":");
        Value(indent, depth, isKey: true);
    }

    private void List(int indent, int depth)
    {
        for (var left = 1 + _dice.Roll(4); left > 0; left--)
        {
            Indent(indent);
            _text.Append('-');
            if (_dice.Chance(40) && depth < 6)
            {
                var spaces = 1 + (_dice.Chance(20) ? _dice.Roll(3) : 0);
                _text.Append(' ', spaces);
                Entry(indent + 1 + spaces, depth + 1);
                if (_dice.Chance(70)) Mapping(indent + 1 + spaces, depth + 1);
            }
            else Value(indent, depth, isKey: false);
        }
    }

    private void Value(int indent, int depth, bool isKey)
    {
        switch (_dice.Roll(depth < 6 ? 14 : 10))
        {
            case < 6: Line(Odd ? Pick(_oddScalars) : Pick(_scalars)); break;
            case < 9: Line(Flow(0)); break;
            case 9: Line(""); break;
            case < 12:
                Line("");
                Mapping(indent + 1 + _dice.Roll(3), depth + 1);
                break;
            default:
                Line("");
                List(indent + (isKey ? 0 : 1) + _dice.Roll(3), depth + 1);
                break;
        }
    }

    private string Flow(int depth)
    {
        if (depth > 0 && (depth > 3 || _dice.Chance(75))) return Odd ? Pick(_oddFlow) : Pick(_flowScalars);
        var isMap = _dice.Chance(50);
        var items = Enumerable.Range(0, _dice.Roll(4)).Select(_ => (isMap ? Pick(_flowScalars) + (Odd ? Pick(":", "", " ", " :") : ": ") : "") + Flow(depth + 1)).ToList();
        var space = _dice.Chance(10) ? " " : "";
        return (isMap ? "{" : "[") + space + string.Join(Odd ? Pick(",", " ,", ",,", ", #", " ") : ", ", items) + space + (Odd ? Pick("", "]", "}", ",]", ", }") : isMap ? "}" : "]");
    }

    private void Indent(int indent) => _text.Append(' ', Math.Max(0, Odd ? indent + _dice.Roll(4) - 2 : indent));

    private void Line(string text)
    {
        if (text.Length > 0) _text.Append(' ', _dice.Chance(10) ? 3 : Odd ? 0 : 1).Append(text);
        if (_dice.Chance(10)) _text.Append(Pick("  ", " # c", " #", "   # a: b"));
        if (Odd) _text.Append(Pick("\t", "#", "#c", " ", "\r"));
        _text.Append('\n');
        while (_dice.Chance(8)) _text.Append(Pick("\n", "  \n", "# c\n", "      # a: b\n", "         \n"));
        if (Odd) _text.Append(Pick("\t\n", " b\n", "---\n", "...\n", "a\n", "- a\n", "\u2028", "\"\n", "]\n"));
    }
}
