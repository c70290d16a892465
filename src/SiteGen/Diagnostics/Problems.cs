using System.Runtime.CompilerServices;

namespace SiteGen.Diagnostics;

/// <summary>
/// Every problem the program can report, one method each: its name is the code, its documentation an example an author would recognise.
/// A file per stage holds that stage's problems.
/// </summary>
public static partial class Problems
{
    private static Diagnostic Error(Place at, string message, string? hint = null, [CallerMemberName] string code = "") =>
        new(Severity.Error, code, at, Printable(message), hint is null ? null : Printable(hint));

    private static Diagnostic Warning(Place at, string message, string? hint = null, [CallerMemberName] string code = "") =>
        new(Severity.Warning, code, at, Printable(message), hint is null ? null : Printable(hint));

    /// <summary>A file with 5,000 keys that nobody knows.</summary>
    /// <param name="file">As its author knows it.</param>
    /// <param name="count">How many are not shown.</param>
    /// <param name="isError">Whether errors are among them.</param>
    public static Diagnostic MoreProblems(string file, int count, bool isError)
    {
        var (at, message, hint) = (Place.WholeFile(file), FormattableString.Invariant($"There {(count == 1 ? "is one more problem" : $"are {count:N0} more problems")} in this file."), "Mend these first.");
        return isError ? Error(at, message, hint) : Warning(at, message, hint);
    }

    /// <summary>Messages quote what strangers wrote: nothing of it may order a terminal about, begin another line of a log, or turn the text around.</summary>
    internal static string Printable(string text)
    {
        foreach (var c in text)
            if (IsOdd(c)) return string.Create(text.Length, text, (clean, odd) =>
            {
                for (var i = 0; i < clean.Length; i++) clean[i] = IsOdd(odd[i]) ? '\uFFFD' : odd[i];
            });
        return text;
    }

    /// <summary>A character that shows nothing and does something to what is around it.</summary>
    internal static bool IsOdd(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
