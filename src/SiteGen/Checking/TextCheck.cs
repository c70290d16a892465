using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>Text that no author wrote: the traces of a value that was not there, and of bytes read in the wrong encoding.</summary>
internal static partial class TextCheck
{
    /// <summary>Text saved as UTF-8 and read as Latin-1 or Windows-1252, anywhere in a file.</summary>
    public static void FindMojibake(SiteText text, DiagnosticBag diagnostics)
    {
        foreach (var match in Mojibake().EnumerateMatches(text.Text))
        {
            diagnostics.Add(Problems.Mojibake(text.At(match.Index, match.Length), text.Text.Substring(match.Index, match.Length)));
            return; // one tells the whole file
        }
    }

    /// <summary>What a template or a script left where a value should stand. Code may hold such words.</summary>
    public static void FindUnfilled(HtmlPage page, DiagnosticBag diagnostics)
    {
        foreach (var part in page.Document.DocumentElement.Descendants<IText>())
            if (part.ParentElement is { } parent && Unfilled(part.Data) is { } found && parent.Closest("code, pre, script, style, samp") is null)
                diagnostics.Add(Problems.UnfilledText(page.At(parent), found));
        foreach (var meta in page.Document.Head!.Children.Where(element => element.LocalName == "meta"))
            if (Unfilled(meta.GetAttribute("content") ?? "") is { } found) diagnostics.Add(Problems.UnfilledText(page.At(meta), found));
    }

    /// <summary>The first trace in a text; null when there is none.</summary>
    public static string? Unfilled(string text) =>
        text.AsSpan().IndexOfAny(_signs) >= 0 && Trace().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    private static readonly System.Buffers.SearchValues<string> _signs = System.Buffers.SearchValues.Create(["null", "undefined", "NaN", "{{", "}}", "[object ", "Infinity"], StringComparison.Ordinal);

    // The whole text, or a number that is none: "$NaN", "undefined tokens", ": null". "A null value" is a sentence.
    [GeneratedRegex(@"\{\{|\}\}|\[object \w+\]|^\s*(?:null|undefined|NaN|Infinity)\s*$|\$(?:null|undefined|NaN|Infinity)\b|:\s+(?:null|undefined|NaN)\s*$|\b(?:null|undefined|NaN) (?:tokens|models|providers|offerings|USD|per )")]
    private static partial Regex Trace();

    [GeneratedRegex("\u00C3[\u0080-\u00BF\u0192\u02C6\u2013-\u203A\u20AC]|\u00C2[\u00A0-\u00BF]|\u00E2(?:\u20AC|\u0080|\u201A)[\u0080-\u00BF\u0152-\u017E\u02C6-\u02DC\u2013-\u2122]|\u00F0\u0178|\uFFFD")]
    private static partial Regex Mojibake();
}
