using System.Globalization;
using System.Text;

namespace SiteGen.Templating.Syntax;

/// <summary>A string in single or double quotes, its escape sequences resolved as Scriban resolves them.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Closed">False when the file ended first.</param>
/// <param name="BadEscape">Where the first escape sequence lies that is none; null when all are.</param>
internal readonly record struct StringLiteral(string Value, int End, bool Closed, int? BadEscape)
{
    public static StringLiteral Read(string text, int start)
    {
        var value = new StringBuilder();
        int? bad = null;
        for (var at = start + 1; at < text.Length; at++)
        {
            var c = text[at];
            if (c == text[start]) return new(value.ToString(), at + 1, true, bad);
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            var length = Resolve(text, at + 1, value);
            if (length == 0) bad ??= at;
            at += Math.Max(1, length);
        }

        return new(value.ToString(), text.Length, false, bad);
    }

    /// <summary>How many characters behind the backslash belong to it; 0 when they mean nothing.</summary>
    private static int Resolve(string text, int at, StringBuilder value)
    {
        if (at >= text.Length) return 0;
        switch (text[at])
        {
            case '\n': return 1;
            case '\r': return at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 0;
            case 'u': return Hex(text, at + 1, 4, value);
            case 'x': return Hex(text, at + 1, 2, value);
        }

        var named = "0'\"\\bfnrtv".IndexOf(text[at], StringComparison.Ordinal);
        if (named < 0) return 0;
        value.Append("\0'\"\\\b\f\n\r\t\v"[named]);
        return 1;
    }

    private static int Hex(string text, int at, int digits, StringBuilder value)
    {
        if (at + digits > text.Length || !ushort.TryParse(text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)) return 0;
        value.Append((char)unit);
        return digits + 1;
    }
}
