using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading;

/// <summary>A Markdown file taken apart: the mapping between its <c>---</c> lines, and the body below.</summary>
/// <param name="Values">The front matter.</param>
/// <param name="Body">null when nothing but white space follows.</param>
internal sealed record FrontMatter(YamlMapping Values, HeldBody? Body)
{
    /// <summary>Takes a file apart; null when there was a problem, which is reported.</summary>
    /// <param name="text">The whole file, LF line ends.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="source">Where the file lies, for the body to be left there once it is checked; null to hold it.</param>
    public static FrontMatter? Read(ReadOnlySpan<char> text, string file, DiagnosticBag diagnostics, BodySource? source = null)
    {
        var opening = LineAt(text, 0);
        if (!IsFence(opening))
        {
            diagnostics.Add(Problems.NoFrontMatter(new Place(file, 1, 1, Math.Max(1, opening.Length))));
            return null;
        }

        var start = Math.Min(opening.Length + 1, text.Length);
        var fence = ClosingFence(text, start);
        if (fence < 0)
        {
            diagnostics.Add(Problems.UnclosedFrontMatter(new Place(file, 1, 1, 3)));
            return null;
        }

        var bodyStart = Math.Min(fence + LineAt(text, fence).Length + 1, text.Length);
        if (fence - start > SourceText.MaxFrontMatter)
        {
            diagnostics.Add(Problems.FrontMatterTooLarge(file, SourceText.MaxFrontMatter));
            return null;
        }

        if (YamlTree.Read(text[start..fence], file, linesBefore: 1, diagnostics) is not { } values) return null;
        var body = text[bodyStart..];
        if (body.IsWhiteSpace()) return new FrontMatter(values, null);
        var line = text[..fence].Count('\n') + 2;
        return new FrontMatter(values, new HeldBody(body, file, line) { FileBody = source is { } known ? new FileBody(text, bodyStart, known, file, line) : null });
    }

    /// <summary>Where the closing line begins; -1 when there is none.</summary>
    private static int ClosingFence(ReadOnlySpan<char> text, int from)
    {
        for (var at = from - 1; ; at++)
        {
            var ahead = text[at..].IndexOf("\n---", StringComparison.Ordinal);
            if (ahead < 0) return -1;
            at += ahead;
            if (IsFence(LineAt(text, at + 1))) return at + 1;
        }
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t").SequenceEqual("---");
}
