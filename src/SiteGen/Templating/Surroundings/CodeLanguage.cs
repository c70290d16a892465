using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>What in a programming language is not plain code: its comments and string literals.</summary>
/// <param name="Literals">Longer openings before the shorter ones they begin with.</param>
/// <param name="Takes">The literals that take values, as a hint names them.</param>
internal sealed record CodeLanguage(IReadOnlyList<CodeLiteral> Literals, string Takes)
{
    private const string Double = "between \"double quotes\"";

    private static readonly CodeLiteral LineComment = new("//", "\n", "in a comment");
    private static readonly CodeLiteral BlockComment = new("/*", "*/", "in a comment");
    private static readonly CodeLiteral DoubleQuotes = new("\"", "\"", "in double quotes", '\\', Printing.Json);
    private static readonly CodeLiteral SingleQuotes = new("'", "'", "in single quotes", '\\');

    public static CodeLanguage Python { get; } = new(
    [
        new("#", "\n", "in a comment"), new("\"\"\"", "\"\"\"", "in triple quotes", '\\'), new("\'\'\'", "\'\'\'", "in triple quotes", '\\'),
        new("f\"", "\"", "in an f-string", '\\'), new("r\"", "\"", "in a raw string", '\\'), new("b\"", "\"", "in bytes", '\\'),
        DoubleQuotes, SingleQuotes,
    ], Double);

    public static CodeLanguage TypeScript { get; } = new([LineComment, BlockComment, DoubleQuotes, SingleQuotes, new("`", "`", "in a template literal", '\\')], Double);

    public static CodeLanguage CSharp { get; } = new(
    [
        LineComment, BlockComment, new("\"\"\"", "\"\"\"", "in a raw string"), new("@\"", "\"", "in a verbatim string"), new("$\"", "\"", "in an interpolated string", '\\'),
        DoubleQuotes, SingleQuotes,
    ], Double);

    public static CodeLanguage Go { get; } = new([LineComment, BlockComment, DoubleQuotes, SingleQuotes, new("`", "`", "in a raw string")], Double);

    public static CodeLanguage Php { get; } = new(
    [
        LineComment, BlockComment, new("#", "\n", "in a comment"), new("\"", "\"", "in double quotes", '\\'),
        new("'", "'", "in single quotes", '\\', Printing.PhpQuoted), new("<<<", "\n", "in the mark of a heredoc"),
    ], "between 'single quotes'");

    /// <summary>YAML and TOML, whose double quotes take JSON's escapes.</summary>
    public static CodeLanguage Settings { get; } = new(
        [new("#", "\n", "in a comment"), new("\"\"\"", "\"\"\"", "in triple quotes", '\\'), new("\'\'\'", "\'\'\'", "in triple quotes"), DoubleQuotes, new("'", "'", "in single quotes")], Double);
}

/// <summary>A comment or string literal.</summary>
/// <param name="Open">What it begins with.</param>
/// <param name="Close">What ends it; a line end is the code's again.</param>
/// <param name="Described">As a message names the place.</param>
/// <param name="Escape">Takes the next character's meaning away; null when nothing does.</param>
/// <param name="Printing">How values are written in it; null when it takes none.</param>
internal sealed record CodeLiteral(string Open, string Close, string Described, char? Escape = null, Printing? Printing = null);
