using System.Buffers;
using System.Text;
using SiteGen.Templating.Running;

namespace SiteGen.Templating.Escaping;

/// <summary>Escaping in which each character is judged by itself: most text passes in one piece, a few characters are replaced.</summary>
/// <param name="specials">The characters to replace.</param>
/// <param name="replacement">What stands for one of them, in ASCII.</param>
internal sealed class EscapeTable(string specials, Func<char, string> replacement)
{
    private const int Short = 12; // characters, up to which looking at each takes less time than a search and a conversion

    private readonly SearchValues<char> _specials = SearchValues.Create(specials);
    private readonly bool[] _passes = PassesOf(specials);
    private readonly byte[]?[] _ascii = OfAscii(specials, replacement);

    public void Write(ReadOnlySpan<char> text, ref Utf8Output output)
    {
        if (text.Length <= Short) text = text[output.WriteAscii(text, _passes)..];
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAny(_specials);
            if (special < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..special]);
            if (text[special] < _ascii.Length) output.Write(_ascii[text[special]]!);
            else output.Write(replacement(text[special]));
            text = text[(special + 1)..];
        }
    }

    public void Write(ReadOnlySpan<char> text, IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        Write(text, ref output);
        output.Flush();
    }

    public string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(_specials)) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            if (_specials.Contains(c)) escaped.Append(replacement(c));
            else escaped.Append(c);
        return escaped.ToString();
    }

    /// <summary>All characters from one to another, both included.</summary>
    public static string Range(char first, char last)
    {
        var range = new StringBuilder(last - first + 1);
        for (int unit = first; unit <= last; unit++) range.Append((char)unit);
        return range.ToString();
    }

    private static bool[] PassesOf(string specials)
    {
        var passes = new bool[128];
        for (var unit = 0; unit < passes.Length; unit++) passes[unit] = !specials.Contains((char)unit);
        return passes;
    }

    /// <summary>What comes often is not looked up in a dictionary.</summary>
    private static byte[]?[] OfAscii(string specials, Func<char, string> replacement)
    {
        var table = new byte[]?[128];
        foreach (var special in specials)
            if (char.IsAscii(special)) table[special] = Encoding.UTF8.GetBytes(replacement(special));
        return table;
    }
}
