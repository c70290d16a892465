using System.Runtime.CompilerServices;

namespace SiteGen.Diagnostics;

/// <summary>
/// Every problem the program can report, one method each: its name is the code, its documentation an example an author would recognise.
/// A file per stage holds that stage's problems.
/// </summary>
public static partial class Problems
{
    private static Diagnostic Error(Place at, string message, string? hint = null, [CallerMemberName] string code = "") =>
        new(Severity.Error, code, at, message, hint);

    private static Diagnostic Warning(Place at, string message, string? hint = null, [CallerMemberName] string code = "") =>
        new(Severity.Warning, code, at, message, hint);
}
