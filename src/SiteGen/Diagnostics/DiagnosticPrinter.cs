namespace SiteGen.Diagnostics;

/// <summary>Problems as people read them: place, message, the line with a caret below, and what to do.</summary>
public static class DiagnosticPrinter
{
    private const int MostColumns = 160;

    /// <summary>Prints problems in the order given.</summary>
    /// <param name="diagnostics">In file order, so that each file's text is asked for once.</param>
    /// <param name="textOf">The text of a file that diagnostics name; null when it cannot be had.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ink">Whether to colour it; plain unless given.</param>
    public static void Print(IEnumerable<Diagnostic> diagnostics, Func<string, string?> textOf, TextWriter output, Ink ink = default)
    {
        var (file, lines) = ("", Array.Empty<string>());
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.At.Line > 0 && diagnostic.At.File != file)
                (file, lines) = (diagnostic.At.File, textOf(diagnostic.At.File)?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n') ?? []);
            output.Write($"{ink.Strong($"{diagnostic.At}:")} {ink.Alarm(diagnostic.Severity, diagnostic.Title)} {ink.Strong(diagnostic.Message)}\n");
            if (diagnostic.At.Line > 0 && diagnostic.At.Line <= lines.Length) PrintLine(diagnostic, lines[diagnostic.At.Line - 1].TrimStart('\uFEFF'), output, ink);
            if (diagnostic.Hint is { } hint) output.Write($"  {ink.Advice("hint:")} {hint}\n");
        }
    }

    private static void PrintLine(Diagnostic diagnostic, string line, TextWriter output, Ink ink)
    {
        var at = diagnostic.At;
        var number = FormattableString.Invariant($"{at.Line,5} | ");
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var cut = Math.Max(0, start - (MostColumns / 2));
        var shown = line[cut..Math.Min(line.Length, cut + MostColumns)];
        var length = Math.Clamp(at.Length, 1, Math.Max(1, shown.Length - (start - cut)));
        // Tabs stay tabs and control characters become blanks, so that the caret stands where the letter does and a terminal is not sent orders.
        var lead = new string([.. shown[..(start - cut)].Select(letter => letter == '\t' ? '\t' : ' ')]);
        output.Write($"{ink.Quiet(number)}{new string([.. shown.Select(letter => Problems.IsOdd(letter) && letter != '\t' ? ' ' : letter)])}\n");
        output.Write($"{ink.Quiet($"{new string(' ', number.Length - 2)}| ")}{lead}{ink.Alarm(diagnostic.Severity, new string('^', length))}\n");
    }
}
