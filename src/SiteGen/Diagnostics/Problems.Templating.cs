namespace SiteGen.Diagnostics;

public static partial class Problems
{
    /// <summary>A template whose extension tells no way to escape, e.g. <c>pages/model.txt</c>.</summary>
    public static Diagnostic UnknownTemplateFormat(Place at) =>
        Error(at, "A template is .html, .md, .xml or .json, a code sample .py, .ts, .cs, .go, .php, .sh, .yml or .toml.", "Its extension says how what it prints is escaped.");

    /// <summary>Code that is not closed, e.g. <c>{{ name</c> up to the end of the file.</summary>
    public static Diagnostic UnclosedCode(Place at) => Error(at, "'{{' is not closed.", "Close it with '}}'.");

    /// <summary>An escape block that is not closed, e.g. <c>{%{ text</c>.</summary>
    public static Diagnostic UnclosedEscape(Place at, string closing) => Error(at, "The escape block is not closed.", $"Close it with '{closing}'.");

    /// <summary>A string that is not closed, e.g. <c>{{ "name }}</c>.</summary>
    public static Diagnostic UnclosedString(Place at, char quote) => Error(at, "The string is not closed.", $"Close it with {quote}.");

    /// <summary>A backslash before what it does not change, e.g. <c>"\d"</c>.</summary>
    public static Diagnostic UnknownEscape(Place at, string sequence) =>
        Error(at, $"'{sequence}' means nothing in a string.", "Write \\\\ for a backslash, or put the string between backticks, where nothing is escaped.");

    /// <summary>A character that no code has, e.g. <c>{{ a § b }}</c>.</summary>
    public static Diagnostic UnexpectedCharacter(Place at, char character) => Error(at, $"'{character}' means nothing here.");

    /// <summary>What Scriban has and these templates do not, e.g. <c>{{ x = 1 }}</c> or <c>{{ while true }}</c>.</summary>
    public static Diagnostic NotInThisLanguage(Place at, string written, string hint) => Error(at, $"'{written}' is not part of the templates' language.", hint);

    /// <summary>Something else where a value was due, e.g. <c>{{ if }}</c>.</summary>
    public static Diagnostic ExpressionExpected(Place at, string found) => Error(at, $"A name or value is expected here, not {found}.");

    /// <summary>An opening parenthesis without its closing one, e.g. <c>{{ (a || b }}</c>.</summary>
    public static Diagnostic MissingParenthesis(Place at) => Error(at, "'(' is not closed.", "Close it with ')'.");

    /// <summary>A call beside an operator, e.g. <c>{{ if string.empty name &amp;&amp; x }}</c>, which Scriban reads as <c>string.empty (name &amp;&amp; x)</c>.</summary>
    public static Diagnostic CallWithoutParentheses(Place at, string op) =>
        Error(at, $"A call beside '{op}' needs parentheses around it.", "Write (function argument), e.g. if (string.empty name) && x.");

    /// <summary>Something behind a statement that is over, e.g. <c>{{ end if }}</c>.</summary>
    public static Diagnostic EndOfStatementExpected(Place at, string found) => Error(at, $"The statement is over before {found}.", "Begin the next one on a new line or behind ';'.");

    /// <summary>A block without its <c>end</c>, e.g. <c>{{ if x }}</c> up to the end of the file.</summary>
    public static Diagnostic UnclosedBlock(Place at, string keyword) => Error(at, $"'{keyword}' has no 'end'.", "Write {{ end }} where it is over.");

    /// <summary>An <c>end</c>, <c>else</c> or <c>when</c> that belongs to nothing, or to nothing more.</summary>
    public static Diagnostic StrayKeyword(Place at, string keyword, string? after = null) =>
        Error(at, after is null ? $"'{keyword}' closes or continues nothing." : $"'{keyword}' cannot follow in this '{after}'.", "Check the if, for, case, with and capture before it.");

    /// <summary>A <c>for</c> without its <c>in</c>, e.g. <c>{{ for model of models }}</c>.</summary>
    public static Diagnostic LoopHeadExpected(Place at) => Error(at, "A loop names its variable and its list.", "Write for item in list.");

    /// <summary>Text or a statement between <c>case</c> and its first <c>when</c>, which would never be printed.</summary>
    public static Diagnostic StatementInCase(Place at) => Error(at, "Nothing between 'case' and its first 'when' is printed.", "Move it into a 'when'.");

    /// <summary>An <c>include</c> whose path is not a string, e.g. <c>{{ include part }}</c>.</summary>
    public static Diagnostic PartPathExpected(Place at) => Error(at, "'include' names its part in quotes.", "Write include 'parts/name.html'.");

    /// <summary>An <c>include</c> of a file that is not there, e.g. <c>{{ include 'parts/pirces.html' }}</c>.</summary>
    public static Diagnostic MissingPart(Place at, string path, IEnumerable<string> known) =>
        Error(at, $"There is no part '{path}'.", Spelling.Nearest(path, known) is { } near ? $"Did you mean '{near}'?" : "Paths begin at the theme's root, e.g. 'parts/prices.html'.");

    /// <summary>A part that includes itself, at once or through others.</summary>
    public static Diagnostic PartIncludesItself(Place at, IReadOnlyList<string> chain) => Error(at, $"The part would never end: {string.Join(" includes ", chain)}.");

    /// <summary>A name that is not known where it is written, e.g. <c>{{ modle.name }}</c>.</summary>
    public static Diagnostic UnknownName(Place at, string name, IReadOnlyCollection<string> known) =>
        Error(at, $"Nothing here is called '{name}'.", Spelling.Hint(name, known));

    /// <summary>A member that a record does not have, e.g. <c>{{ model.nmae }}</c>.</summary>
    public static Diagnostic UnknownMember(Place at, string name, string owner, IEnumerable<string> known) =>
        Error(at, $"There is no '{name}' in {owner}.", Spelling.Hint(name, [.. known], "It has"));

    /// <summary>A member of something that has none, e.g. <c>{{ is_open.name }}</c>.</summary>
    public static Diagnostic NoMembers(Place at, string name, string owner) => Error(at, $"There is no '{name}' in {owner}.");

    /// <summary>A member of something that may be missing, e.g. <c>{{ author.name }}</c> where a model may have no author.</summary>
    public static Diagnostic PerhapsMissing(Place at, string owner, string? member) =>
        Error(at, $"'{owner}' may be missing here.", member is null ? $"Write it within {{{{ if {owner} }}}}." : $"Write it within {{{{ if {owner} }}}}, or {owner}?.{member}.");

    /// <summary>A loop variable or captured text of the template that includes the part.</summary>
    public static Diagnostic NameOfTheCaller(Place at, string name, string part) =>
        Error(at, $"'{name}' belongs to the template that includes '{part}'.", $"Pass it on: include '{part}' {name}, and write $1 here.");

    /// <summary>An argument that an <c>include</c> does not give, e.g. <c>$2</c> where one is passed.</summary>
    public static Diagnostic NoSuchArgument(Place at, int number, string part, int given) =>
        Error(at, $"'{part}' is included with {given} {(given == 1 ? "argument" : "arguments")}, so there is no ${number}.", "Every include of the part must pass it; null will do.");

    /// <summary><c>$1</c> in a template that is no part.</summary>
    public static Diagnostic ArgumentOutsidePart(Place at, int number) => Error(at, $"There is no ${number} outside of a part.");

    /// <summary><c>$1</c> within <c>with</c>, where Scriban loses it.</summary>
    public static Diagnostic ArgumentInsideWith(Place at, int number) => Error(at, $"${number} is not known within 'with'.", "Take 'with' away and write the paths in full.");

    /// <summary><c>for.index</c>, <c>break</c> or <c>continue</c> where there is no loop.</summary>
    public static Diagnostic OutsideLoop(Place at, string written) => Error(at, $"'{written}' is outside of a loop.");

    /// <summary>A function that is not there, e.g. <c>{{ name | string.upper }}</c>.</summary>
    public static Diagnostic UnknownFunction(Place at, string name, IEnumerable<string> known) =>
        Error(at, $"There is no function '{name}'.",
            name == "html.escape" ? "Every value is escaped already." : Spelling.Nearest(name, known) is { } near ? $"Did you mean '{near}'?" : "The functions are listed in templates/README.md.");

    /// <summary>A function whose first name is a member or variable here, e.g. <c>string.upcase</c> in a loop over <c>string in strings</c>.</summary>
    public static Diagnostic FunctionHidden(Place at, string function, string name) => Error(at, $"'{function}' cannot be called where something else is called '{name}'.");

    /// <summary>Too few or too many arguments, e.g. <c>{{ names | array.join }}</c>.</summary>
    public static Diagnostic WrongNumberOfArguments(Place at, string signature, int given) =>
        Error(at, $"{given} {(given == 1 ? "argument does" : "arguments do")} not fit.", $"It is called as {signature}; what comes before a pipe is the first.");

    /// <summary>An argument of another kind than the function takes, e.g. <c>{{ price | array.join ", " }}</c>.</summary>
    public static Diagnostic WrongArgument(Place at, string signature, string wanted, string given) => Error(at, $"{wanted} is wanted here, not {given}.", $"It is called as {signature}.");

    /// <summary><c>raw</c> on what the program did not make as markup, e.g. <c>{{ name | raw }}</c>.</summary>
    public static Diagnostic RawOnText(Place at, string type) =>
        Error(at, $"'raw' prints markup the program made, not {type}.", "Text is always escaped; markup has the type Html or Markdown in its view.");

    /// <summary>Two values that no operator compares or chooses from, e.g. <c>{{ if name == 3 }}</c>.</summary>
    public static Diagnostic UnlikeTypes(Place at, string op, string left, string right) => Error(at, $"'{op}' does not go with {left} and {right}.");

    /// <summary>A record or list printed as a whole, e.g. <c>{{ model }}</c>.</summary>
    public static Diagnostic NotPrintable(Place at, string type) => Error(at, $"{type} cannot be printed.", "Print a member of it, loop over it, or use array.join.");

    /// <summary>A loop over what is no list.</summary>
    public static Diagnostic NotAList(Place at, string type) => Error(at, $"A loop goes through a list, not {type}.");

    /// <summary>A <c>with</c> on what is no record.</summary>
    public static Diagnostic NotARecord(Place at, string type) => Error(at, $"'with' opens a record, not {type}.");

    /// <summary>A <c>capture</c> or loop that takes the name of something else that is known there.</summary>
    public static Diagnostic NameTaken(Place at, string name) => Error(at, $"'{name}' already stands for something here.", "Choose another name.");

    /// <summary>A <c>capture</c> within <c>with</c>, where Scriban would write into the view.</summary>
    public static Diagnostic CaptureInsideWith(Place at) => Error(at, "'capture' cannot stand within 'with'.", "Capture before 'with'.");

    /// <summary>A <c>capture</c> in XML or JSON.</summary>
    public static Diagnostic CaptureNotHere(Place at) => Error(at, "'capture' is for .html and .md templates.");

    /// <summary>A value where none can be printed safely, e.g. <c>&lt;{{ name }}&gt;</c>, in a comment, or in <c>onclick</c>.</summary>
    public static Diagnostic NoValueHere(Place at, string where, string hint) => Error(at, $"No value can be printed {where}.", hint);

    /// <summary>Markup where it would be text, e.g. a value of type Html in an attribute.</summary>
    public static Diagnostic MarkupNotHere(Place at, string type, string where) => Error(at, $"{type} cannot be printed {where}.");

    /// <summary>Something other than Html in a script of data.</summary>
    public static Diagnostic ScriptTakesHtml(Place at, string type) => Error(at, $"A script of type application/ld+json takes one value of type Html, not {type}.");

    /// <summary>Text outside of quotes in JSON.</summary>
    public static Diagnostic OnlyNumbersHere(Place at, string type) => Error(at, $"Outside of strings only numbers and truth values can be printed, not {type}.", "Put it between double quotes.");

    /// <summary>A value in code outside of the string literals that take one, e.g. <c>model = {{ model }}</c> or one in a comment.</summary>
    public static Diagnostic NotInLiteral(Place at, string where, string literals) =>
        Error(at, $"No value can be printed {where}.", $"Put it into a string literal that takes values: {literals}.");

    /// <summary>Text outside of double quotes in front matter, e.g. <c>title: {{ title }}</c>.</summary>
    public static Diagnostic QuotesInFrontMatter(Place at, string type) => Error(at, $"In front matter, {type} goes between double quotes.", "Write key: \"{{ value }}\".");

    /// <summary>Ways through a template that end in different places, e.g. <c>{{ if x }}&lt;a href="{{ end }}</c>.</summary>
    public static Diagnostic BranchesEndApart(Place at, string one, string other) =>
        Error(at, $"One branch ends {one}, the other {other}.", "Open and close tags, quotes and links in the same branch.");

    /// <summary>A loop that ends elsewhere than it began, so that its next turn would be read differently.</summary>
    public static Diagnostic LoopEndsApart(Place at, string start, string end) => Error(at, $"The loop begins {start} and ends {end}.", "Open and close tags, quotes and links in the same turn.");

    /// <summary>A template that ends within a tag, a comment or a string.</summary>
    public static Diagnostic EndsInside(Place at, string where) => Error(at, $"The template ends {where}.");

    /// <summary>Text right behind an attribute that only some ways through the template print, e.g. <c>&lt;a{{ if x }} id="y"{{ end }}class="z"&gt;</c>.</summary>
    public static Diagnostic AttributesRunTogether(Place at) => Error(at, "White space must part this from the attribute or tag name before it.");

    /// <summary>A mark of code that is not closed in the same block, e.g. <c>`{{ id }}</c>.</summary>
    public static Diagnostic UnclosedCodeSpan(Place at, string marks) =>
        Error(at, $"The code that {marks} opens is not closed in the same block of the template.", "Close it, a span on the same line; write \\` for a backtick that opens no code.");

    /// <summary>A fenced block in a list item or quote with a value whose lines would not all belong to it.</summary>
    public static Diagnostic CodeNotIndented(Place at) =>
        Error(at, "This line of code would end its block in a list or quote.", "Put the fence on a line of its own, and each value on a line of its own, indented like the fence.");

    /// <summary>A link's destination that is not closed on its line, e.g. <c>[name]({{ url }}</c>.</summary>
    public static Diagnostic UnclosedLink(Place at) => Error(at, "The link's destination is not closed.", "Close it with ')' on the same line.");
}
