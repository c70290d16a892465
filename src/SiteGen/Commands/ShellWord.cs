namespace SiteGen.Commands;

/// <summary>A text as one word of a command line that is shown to be copied.</summary>
internal static class ShellWord
{
    /// <summary>As it stands where that will do. Else in quotes: single ones, in which POSIX shells and PowerShell take everything as it is, or on Windows double ones, the only ones its own shell knows.</summary>
    public static string Of(string text) =>
        text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_' or '+' or ',' or ':' or '@' || (letter == '\\' && OperatingSystem.IsWindows())) ? text
        : OperatingSystem.IsWindows() ? $"\"{text}\""
        : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
