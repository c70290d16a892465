using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Reading.Shapes;
using SiteGen.Tests.Hostile;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Properties;

/// <summary>What properties are tried on.</summary>
internal static class Inputs
{
    private static readonly string[] _pieces = [.. EveryFieldTests.Lines("texts.txt").Where(line => line.Length < 30), "`", "``", "|", "\\", "*", "_", "[", "]", "(", ")", "<", ">", "&", "\"", "'", "#", "-", "+", "1.", "~", "!", "{", "}", "$", "%", ":", ";", ",", " ", "  ", "a", "Z", "0"];

    private static readonly string[] _keys =
    [
        "name", "kind", "description", "family", "release_date", "last_updated", "knowledge", "modalities", "input", "output", "limits", "context", "capabilities", "reasoning", "function_calling", "supported_parameters", "open_weights", "license", "parameters", "weights",
        "url", "label", "benchmarks", "score", "source", "links", "type", "status", "successor", "related", "aliases", "listings", "catalog", "key", "says", "differs", "offerings", "provider", "model_id", "slug", "billing", "cost", "units", "item", "per", "price", "when",
        "tiers", "above_input_tokens", "variants", "price_history", "from", "to", "verified", "date", "method", "conflicts", "field", "value", "notes", "deprecated", "retires", "faq", "id", "q", "a", "faq_hide", "draft", "noindex", "<<", "no_such_key",
    ];

    private static readonly string[] _values =
    [
        "One", "chat", "cloud", "acme/two", "acme/one", "old/one", "a/b", "1", "0", "-1", "0.5", "1e9", "99999999999999999999", "true", "false", "null", "~", "", "unknown", "2026-01-02", "2026-13-01", "2025", "usage", "free", "text", "image", "litellm", "request", "https://a.example/",
        "javascript:x", "preview", "[]", "{}", "[text, image]", "{input: 1, output: 2}", "{date: 2026-05-01}", "*a", "&a x", "!!str x", "|\n    a\n    b", ">-\n    a", "\"a\\nb\"", "'x'", "# no",
    ];

    private static readonly string[] _marks =
    [
        "[", "]", "![", "(", ")", "](", "](<", "][", "]: ", "<", ">", "<!--", "<a", "`", "``", "```\n", "~~~\n", "*", "**", "_", "~~", "~", "|", "|-", "|\n", "-|-\n", "- ", "-\t", "+ ", "* ", "1. ", "1.\t", "2) ", "> ", ">", "# ", "=", "=\n", "---\n", "\n", "\n\n", "  \n", "    ", "\t", " ", "\\", "&amp;", "&", "&#0;", "&)",
        "http://a", "https://a.b/", "www.", "mailto:", "a@b.c", "//", "[a]: b\n", "[ ] ", "- [x] ", "a", "é", "\"", "'", ":", "!", "{", "}",
    ];

    private static readonly Lazy<byte[][]> _files = new(() =>
        [.. new[] { "models", "providers", "authors" }.SelectMany(kind => Directory.GetFiles(Path.Combine(Repository.Root, "content", kind), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(20)).Select(File.ReadAllBytes)]);

    /// <summary>A line that a field of text takes: pieces of markup between any characters that can be seen.</summary>
    public static Gen<string> Line { get; } = Gen.OneOf(Gen.Elements(_pieces), Rune.Select(rune => rune.ToString())).ListOf().Where(list => list.Count is > 0 and < 24)
        .Select(list => string.Concat(list).Trim()).Where(text => text.Length is > 0 and < 90 && VisibleText.Problem(default, text, 110) is null);

    /// <summary>Any character but halves of pairs, common ones more often.</summary>
    private static Gen<Rune> Rune => Gen.OneOf(Gen.Choose(0x20, 0x7E), Gen.Choose(0xA0, 0x17F), Gen.Choose(0x2000, 0x206F), Gen.Choose(0x4E00, 0x4E80), Gen.Choose(0x1F300, 0x1F6FF), Gen.Choose(0xFE00, 0xFFFD)).Select(value => new Rune(value));

    /// <summary>Any bytes.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Choose(0, 255).Select(value => (byte)value).ListOf().Select(list => list.ToArray());

    /// <summary>Front matter by its grammar: keys that there are, with values of every form, in the form of blocks and on one line.</summary>
    public static Gen<string> FrontMatter { get; } = Gen.Elements(_keys).SelectMany(_ => Node(3), (key, value) => $"{key}:{value}\n").ListOf().Where(list => list.Count < 10).Select(string.Concat);

    private static Gen<string> Node(int depth) => depth == 0 ? Scalar : Gen.OneOf(
        Scalar, Scalar,
        Flow(depth).Select(flow => " " + flow),
        Gen.Elements(_keys).SelectMany(_ => Node(depth - 1), (key, value) => $"{key}:{value}").ListOf().Where(list => list.Count is > 0 and < 5).Select(entries => Indented("", entries)),
        Node(depth - 1).ListOf().Where(list => list.Count is > 0 and < 5).Select(items => Indented("-", items)));

    private static Gen<string> Scalar => Gen.OneOf(
        Gen.Elements(_values), Gen.Elements(_values), Line.Select(text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"), Line).Select(value => " " + value);

    private static Gen<string> Flow(int depth) => depth == 0 ? Gen.Elements(_values) : Gen.OneOf(
        Gen.Elements(_values), Flow(depth - 1).ListOf().Where(list => list.Count < 5).Select(items => $"[{string.Join(", ", items)}]"),
        Gen.Elements(_keys).SelectMany(_ => Flow(depth - 1), (key, value) => $"{key}: {value}").ListOf().Where(list => list.Count < 5).Select(entries => $"{{{string.Join(", ", entries)}}}"));

    private static string Indented(string mark, IEnumerable<string> items) => string.Concat(items.Select(item => $"\n  {mark}{item.Replace("\n", "\n  ", StringComparison.Ordinal)}"));

    /// <summary>A real content file with pieces taken out, put in, doubled or replaced.</summary>
    public static Gen<byte[]> ChangedFile { get; } =
        from file in Gen.Choose(0, 59)
        from changes in Gen.Choose(1, 4)
        from places in Gen.Choose(0, 1 << 20).ListOf(changes)
        from lengths in Gen.Choose(0, 40).ListOf(changes)
        from inserted in Gen.OneOf(Gen.Elements(_pieces).Select(Encoding.UTF8.GetBytes), Gen.Elements<byte[]>([[0], [0xFF], "\n"u8.ToArray(), "\n---\n"u8.ToArray(), "\t"u8.ToArray(), ": "u8.ToArray(), "- "u8.ToArray(), "\r"u8.ToArray(), "!!x &y *z"u8.ToArray(), "[[[["u8.ToArray(), "99999999999999999999"u8.ToArray()])).ListOf(changes)
        select Changed(_files.Value[file % _files.Value.Length], places, lengths, inserted);

    /// <summary>A body: pieces of Markdown, short rows of them over and over, a few hundred times at most or as often as a body has room for.</summary>
    public static Gen<string> Body { get; } = Gen.OneOf(
        Gen.OneOf(Repeated(300), Repeated(300), Gen.Elements(_marks), Line).ListOf().Where(list => list.Count is > 0 and < 8).Select(string.Concat),
        Repeated(60_000).SelectMany(_ => Repeated(60_000), (first, second) => first.Length + second.Length < 190_000 ? first + second : first[..Math.Min(first.Length, 190_000)]));

    private static Gen<string> Repeated(int most) =>
        from row in Gen.Elements(_marks).ListOf()
        where row.Count is > 0 and < 6
        from times in Gen.Choose(1, most)
        select string.Concat(Enumerable.Repeat(string.Concat(row), times));

    /// <summary>A text without each of its halves, quarters and characters.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
            for (var at = 0; at + length <= text.Length; at += length)
                if (text.Remove(at, length).Trim() is { Length: > 0 } rest && VisibleText.Problem(default, rest, 110) is null) yield return rest;
    }

    /// <summary>A body without each of its halves, quarters, … sixty-fourths.</summary>
    public static IEnumerable<string> Fewer(string body)
    {
        for (var parts = 2; parts <= 64 && parts <= body.Length; parts *= 2)
            for (var part = 0; part < parts; part++)
                yield return string.Concat(body.AsSpan(0, (int)((long)body.Length * part / parts)), body.AsSpan((int)((long)body.Length * (part + 1) / parts)));
    }

    private static byte[] Changed(byte[] file, IEnumerable<int> places, IEnumerable<int> lengths, IEnumerable<byte[]> inserted)
    {
        foreach (var ((place, length), piece) in places.Zip(lengths).Zip(inserted))
        {
            var at = place % (file.Length + 1);
            file = [.. file[..at], .. piece, .. file[Math.Min(file.Length, at + length)..]];
        }

        return file;
    }
}
