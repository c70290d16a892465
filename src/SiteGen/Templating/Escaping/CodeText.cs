namespace SiteGen.Templating.Escaping;

/// <summary>
/// Escapes for the string literals of code samples that JSON's escapes do not fit. Python, TypeScript, C# and Go read every escape that
/// <see cref="JsonText"/> writes, so their literals in double quotes take that one.
/// </summary>
internal static class CodeText
{
    /// <summary>PHP's single quotes, in which only these two have to be escaped.</summary>
    public static EscapeTable Php { get; } = new("\\'", c => "\\" + c);

    /// <summary>The shell's single quotes, in which nothing can be escaped: they are closed, the quote is written, they are opened again.</summary>
    public static EscapeTable ShellQuoted { get; } = new("'", _ => "'\\''");

    /// <summary>The shell's double quotes. A "!" goes between single ones, because an interactive bash would look it up in its history even behind a backslash.</summary>
    public static EscapeTable ShellDoubleQuoted { get; } = new("\\\"$`!", c => c == '!' ? "\"'!'\"" : "\\" + c);
}
