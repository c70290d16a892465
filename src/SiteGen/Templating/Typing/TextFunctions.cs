using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>Scriban's <c>string</c> and <c>html</c> functions, as its built-in functions reference describes them; comparisons are ordinal.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All =>
    [
        Map("string.upcase text", text => text.ToUpperInvariant()),
        Map("string.downcase text", text => text.ToLowerInvariant()),
        Map("string.strip text", text => text.Trim()),
        Map("string.lstrip text", text => text.TrimStart()),
        Map("string.rstrip text", text => text.TrimEnd()),
        Map("html.url_encode text", Uri.EscapeDataString),
        Map("html.url_escape text", EscapeUrl),
        new("string.capitalize text", [Parameter.Text], 1, _ => Shape.Text, (text, _, _) => Value.Of(Capitalize(TextOf(text)))),
        new("string.handleize text", [Parameter.PresentText], 1, _ => Shape.Text, (text, _, _) => Value.Of(Handleize(TextOf(text)))),
        new("string.append text with", [Parameter.Text, Parameter.Text], 2, _ => Shape.Text, (text, with, _) => Value.Of(TextOf(text) + TextOf(with))),
        new("string.prepend text by", [Parameter.Text, Parameter.Text], 2, _ => Shape.Text, (text, by, _) => Value.Of(TextOf(by) + TextOf(text))),
        new("string.remove text part", [Parameter.Text, Parameter.Text], 2, types => types[0], (text, part, _) => Remove(text, TextOf(part))),
        new("string.replace text part by", [Parameter.Text, Parameter.Text, Parameter.Text], 3, _ => Shape.Text,
            (text, part, by) => Value.Of(TextOf(part).Length == 0 ? TextOf(text) : TextOf(text).Replace(TextOf(part), TextOf(by), StringComparison.Ordinal))),
        new("string.truncate text length ellipsis?", [Parameter.Text, Parameter.Number, Parameter.Text], 2, _ => Shape.Text,
            (text, length, ellipsis) => Value.Of(Truncate(TextOf(text), Int(length), (string?)ellipsis.Object ?? "..."))),
        new("string.slice text start length?", [Parameter.Text, Parameter.Number, Parameter.Number], 2, _ => Shape.Text,
            (text, start, length) => Value.Of(Slice(TextOf(text), Int(start), length.IsNull ? null : Int(length)))),
        new("string.contains text part", [Parameter.Text, Parameter.Text], 2, _ => Shape.Bool,
            (text, part, _) => Value.Of(TextOf(text).Length > 0 && TextOf(part).Length > 0 && TextOf(text).Contains(TextOf(part), StringComparison.Ordinal))),
        new("string.starts_with text part", [Parameter.Text, Parameter.Text], 2, _ => Shape.Bool,
            (text, part, _) => Value.Of(TextOf(text).Length > 0 && TextOf(part).Length > 0 && TextOf(text).StartsWith(TextOf(part), StringComparison.Ordinal))),
        new("string.ends_with text part", [Parameter.Text, Parameter.Text], 2, _ => Shape.Bool,
            (text, part, _) => Value.Of(TextOf(text).Length > 0 && TextOf(part).Length > 0 && TextOf(text).EndsWith(TextOf(part), StringComparison.Ordinal))),
        new("string.empty text", [Parameter.Text], 1, _ => Shape.Bool, (text, _, _) => Value.Of(TextOf(text).Length == 0)),
        new("string.size text", [Parameter.Text], 1, _ => Shape.Number, (text, _, _) => Value.Of(TextOf(text).Length)),
        new("string.pluralize number one many", [Parameter.Number, Parameter.PresentText, Parameter.PresentText], 3, _ => Shape.Text,
            (number, one, many) => number.Number == 1 ? one : many),
    ];

    /// <summary>A function that gives null for null, as Scriban's do.</summary>
    private static Function Map(string signature, Func<string, string> map) =>
        new(signature, [Parameter.Text], 1, types => Shape.Text with { MayBeNull = types[0].MayBeNull },
            (text, _, _) => text.Object is string found ? Value.Of(map(found)) : Value.Null);

    private static string TextOf(Value value) => (string?)value.Object ?? "";

    private static int Int(Value value) => (int)Math.Clamp(value.Number, int.MinValue / 2, int.MaxValue / 2);

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Value Remove(Value text, string part) =>
        part.Length == 0 || text.IsNull ? text : Value.Of(TextOf(text).Replace(part, "", StringComparison.Ordinal));

    private static string Handleize(string text)
    {
        var handle = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length == 0 || handle[^1] != '-') handle.Append('-');
        if (handle.Length > 0 && handle[^1] == '-') handle.Length--;
        return handle.ToString();
    }

    /// <summary>The length is that of the result, ellipsis included; an ellipsis longer than that stays whole.</summary>
    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length == 0 || text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    /// <summary>A negative start counts from the end; what lies before the text is not made up for.</summary>
    private static string Slice(string text, int start, int? length)
    {
        if (start >= text.Length) return "";
        if (start < 0) start += text.Length;
        var end = Math.Min(text.Length, start + (length ?? text.Length));
        start = Math.Max(0, start);
        return end > start ? text[start..end] : "";
    }

    /// <summary>Percent-encodes what no URL may hold and leaves its syntax alone.</summary>
    private static string EscapeUrl(string url)
    {
        const string syntax = "-._~:/?#[]@!$&'()*+,;=";
        var escaped = new System.Text.StringBuilder(url.Length);
        for (var at = 0; at < url.Length;)
        {
            var end = at;
            while (end < url.Length && !(char.IsAsciiLetterOrDigit(url[end]) || syntax.Contains(url[end], StringComparison.Ordinal))) end++;
            if (end > at) escaped.Append(Uri.EscapeDataString(url[at..end]));
            else escaped.Append(url[end++]);
            at = end;
        }

        return escaped.ToString();
    }
}
