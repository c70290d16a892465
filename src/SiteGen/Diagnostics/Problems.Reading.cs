using System.Globalization;

namespace SiteGen.Diagnostics;

// Files, YAML and the form of values: what a file can get wrong on its own.
public static partial class Problems
{
    /// <summary>A folder given as a site has no <c>content/site.yml</c>.</summary>
    public static Diagnostic NoSiteFile(string file) =>
        Error(Place.WholeFile(file), "There is no such file, so this is not a site.", "Give a folder that holds content/site.yml.");

    /// <summary>The file cannot be opened: rights, a broken disk, or it vanished during the run.</summary>
    public static Diagnostic UnreadableFile(string file) =>
        Error(Place.WholeFile(file), "The file cannot be read.", "Check that it still exists and that you may read it.");

    /// <summary>The folder cannot be listed: rights, a broken disk, or it vanished during the run.</summary>
    public static Diagnostic UnreadableFolder(string folder) =>
        Error(Place.WholeFile(folder), "The folder cannot be read.", "Check that it still exists and that you may read it.");

    /// <summary>Ten folders in each other below content/.</summary>
    public static Diagnostic FolderTooDeep(string folder) =>
        Error(Place.WholeFile(folder), "Folders stand in each other too deep here.", "Put images into content/logos/, or beside what they belong to.");

    /// <summary>The name of a file or folder is made of bytes that are no UTF-8.</summary>
    public static Diagnostic UnreadableName(string path) =>
        Error(Place.WholeFile(path), "The name is no text in UTF-8.", "Give it a name of lower-case letters, digits and hyphens.");

    /// <summary>A file of 50 MB among the models.</summary>
    public static Diagnostic FileTooLarge(string file, int limit) =>
        Error(Place.WholeFile(file), Text($"The file is larger than {limit / 1024 / 1024} MB."), "Write less: front matter holds at most 1 MB, a body 200,000 characters.");

    /// <summary>A front matter of a million lines.</summary>
    public static Diagnostic FrontMatterTooLarge(string file, int limit) =>
        Error(Place.WholeFile(file), Text($"The front matter is larger than {limit / 1024 / 1024} MB."), "Write less, or move text below the front matter.");

    /// <summary>A link to a file or folder, which could lead out of the site.</summary>
    public static Diagnostic SymbolicLink(string file) =>
        Error(Place.WholeFile(file), "Symbolic links are not followed.", "Put the file itself here.");

    /// <summary>A Markdown or YAML file where none belongs, e.g. <c>content/models/gpt-9.md</c> without the author's folder.</summary>
    public static Diagnostic MisplacedFile(string file) =>
        Error(Place.WholeFile(file), "No page is made from a file at this place.",
            "Use content/authors/{author}.md, content/providers/{provider}.md or content/models/{author}/{model}.md.");

    /// <summary>A folder <c>content/models/acme/x.md</c>.</summary>
    public static Diagnostic FolderLikeAFile(string folder) =>
        Error(Place.WholeFile(folder), "This is a folder with the name of a file.", "Give it another name, or put a file in its place.");

    /// <summary>A file of another kind among the content, e.g. <c>content/notes.txt</c>.</summary>
    public static Diagnostic IgnoredFile(string file) =>
        Warning(Place.WholeFile(file), "Nothing is made from this file.", "Move it out of content/.");

    /// <summary>A file or folder whose name cannot be an id, e.g. <c>content/models/OpenAI/GPT 9.md</c>.</summary>
    public static Diagnostic BadFileName(string file, string name) =>
        Error(Place.WholeFile(file), $"'{name}' cannot be an id.",
            "Use lower-case letters and digits, single dots, hyphens or underscores between them, at most 100 characters.");

    /// <summary>A name that Windows keeps for a device, e.g. <c>content/models/acme/aux.md</c>.</summary>
    public static Diagnostic DeviceFileName(string file, string name) =>
        Error(Place.WholeFile(file), $"Windows keeps the name '{name}' for a device, so nobody there could read the file.", "Give it another name, e.g. one with a word more.");

    /// <summary>A file saved as Latin-1 or UTF-16.</summary>
    public static Diagnostic NotUtf8(Place at) => Error(at, "The file is not UTF-8.", "Save it as UTF-8.");

    /// <summary>A NUL or an escape character in the text.</summary>
    public static Diagnostic ControlCharacter(Place at, int character) =>
        Error(at, Text($"There is a control character (U+{character:X4})."), "Delete it.");

    /// <summary>A Markdown file that begins with its text.</summary>
    public static Diagnostic NoFrontMatter(Place at) =>
        Error(at, "The file does not begin with front matter.", "Begin with a line --- and end the front matter with another.");

    /// <summary>A front matter without its closing line.</summary>
    public static Diagnostic UnclosedFrontMatter(Place at) => Error(at, "The front matter is not closed.", "End it with a line ---.");

    /// <summary>What the YAML parser cannot make sense of, e.g. <c>name: a: b</c> or a tab as indentation.</summary>
    public static Diagnostic InvalidYaml(Place at, string reason) =>
        Error(at, $"This is not valid YAML: {reason.TrimEnd('.')}.", "Indent with spaces; put text that holds ': ' or ' #' in double quotes.");

    /// <summary>A second <c>---</c> in site.yml.</summary>
    public static Diagnostic SecondDocument(Place at) => Error(at, "A second YAML document begins here.", "Keep one document a file.");

    /// <summary>100 brackets in each other.</summary>
    public static Diagnostic TooDeep(Place at, int limit) => Error(at, Text($"Values are nested deeper than {limit} levels."));

    /// <summary><c>&amp;name</c>, <c>*name</c> or <c>&lt;&lt;: *name</c>.</summary>
    public static Diagnostic AnchorOrAlias(Place at) =>
        Error(at, "Anchors and aliases are not used here.", "Write the value out; put text that begins with & or * in quotes.");

    /// <summary><c>!!str</c> or <c>!anything</c>.</summary>
    public static Diagnostic Tag(Place at) => Error(at, "Tags are not used here.", "Leave the tag out; put text that begins with ! in quotes.");

    /// <summary>A list where a single value belongs, e.g. <c>name: [a, b]</c>.</summary>
    public static Diagnostic WrongShape(Place at, string expected) => Error(at, $"Here {expected} should stand.");

    /// <summary>A misspelt key, e.g. <c>modalites:</c>.</summary>
    public static Diagnostic UnknownKey(Located<string> key, string of, IReadOnlyCollection<string> known) =>
        Error(key.At, $"{of} has no key '{key.Value}'.", Spelling.Hint(key.Value, known));

    /// <summary><c>name:</c> twice in one mapping.</summary>
    public static Diagnostic DuplicateKey(Located<string> key, Place first) =>
        Error(key.At, Text($"'{key.Value}' was already given on line {first.Line}."), "Keep one of them.");

    /// <summary>A model without <c>kind</c>.</summary>
    public static Diagnostic MissingKey(Place at, string of, string key, string meaning) => Error(at, $"{of} needs '{key}'.", $"{key}: {meaning}");

    /// <summary><c>family:</c> or <c>family: ~</c> with nothing behind it.</summary>
    /// <param name="at">Where the value should stand.</param>
    /// <param name="written">What stands there: nothing, white space, or <c>~</c>.</param>
    /// <param name="isRequired">Whether the key cannot be left out.</param>
    /// <param name="mayBeNull">Whether <c>null</c> may stand there.</param>
    public static Diagnostic EmptyValue(Place at, string written, bool isRequired = false, bool mayBeNull = false) =>
        Error(at, Nothing(written), isRequired ? "Write the value: this key is needed."
            : mayBeNull ? "Leave the key out when the value is not known; write null when it does not apply." : "Leave the key out when the value is not known.");

    /// <summary>A list with nothing behind one of its dashes, or <c>when: {tier: ~}</c>.</summary>
    /// <param name="at">Where it should stand.</param>
    /// <param name="written">What stands there: nothing, or <c>~</c>.</param>
    public static Diagnostic EmptyItem(Place at, string written) => Error(at, Nothing(written), "Take it out, or write what belongs there.");

    /// <summary><c>name: "null"</c>, which no page could tell from a name that is missing.</summary>
    public static Diagnostic TraceOfNothing(Place at, string text) =>
        Error(at, $"'{text}' is what a program leaves where it has no value.", "Write what people call it, or leave the key out when that is not known.");

    /// <summary><c>kind: null</c>.</summary>
    public static Diagnostic NullNotAllowed(Place at) => Error(at, "null ('does not apply') means nothing here.", "Leave the key out when the value is not known.");

    /// <summary><c>1_000</c>, <c>0x10</c>, <c>.inf</c>, <c>1e400</c>, <c>"0.3"</c> or <c>0,30</c> as a number.</summary>
    public static Diagnostic NotANumber(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not a number.", "Write plain digits with a decimal point where needed, without quotes, signs, separators or exponent.");

    /// <summary><c>context: 1.5</c>.</summary>
    public static Diagnostic NotAWholeNumber(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not a whole number.", "Write plain digits without a decimal point.");

    /// <summary>A number outside its field's range, e.g. <c>context: 0</c>.</summary>
    public static Diagnostic OutOfRange(Place at, string text, string range) => Error(at, $"{Shown(text)} is out of range.", $"Use {range}.");

    /// <summary><c>release_date: 12/5/2025</c> or the 31st of June.</summary>
    public static Diagnostic NotADate(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not a date.", "Write YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known.");

    /// <summary><c>streaming: yes</c>.</summary>
    public static Diagnostic NotTrueOrFalse(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is neither true nor false.", "Write true or false, or leave the key out when it is not known.");

    /// <summary><c>kind: chatt</c>.</summary>
    public static Diagnostic UnknownWord(Place at, string text, IReadOnlyList<string> known) =>
        Error(at, $"'{Shown(text)}' is not one of the words used here.", Spelling.Nearest(text, known) is { } near
            ? $"Did you mean '{near}'?"
            : $"Use one of: {string.Join(", ", known)}.");

    /// <summary>A word twice in a list that is a set, e.g. <c>input: [text, text]</c>.</summary>
    public static Diagnostic RepeatedItem(Place at, string text) => Error(at, $"'{Shown(text)}' stands here twice.", "Keep one of them.");

    /// <summary>A name over two lines.</summary>
    public static Diagnostic NotOneLine(Place at) => Error(at, "This text belongs on one line.", "Longer text goes below the front matter.");

    /// <summary>A description of 400 characters.</summary>
    public static Diagnostic TooLong(Place at, int length, int limit) => Error(at, Text($"This text has {length:N0} characters; {limit:N0} are allowed."));

    /// <summary><c>slug: My Model</c>.</summary>
    public static Diagnostic NotASlug(Place at, string text) =>
        Error(at, $"'{Shown(text)}' cannot be part of a URL.",
            "Use lower-case letters and digits, single dots, hyphens or underscores between them, at most 100 characters.");

    /// <summary><c>website: openai.com</c>.</summary>
    public static Diagnostic NotAUrl(Place at, string text, string schemes) =>
        Error(at, $"'{Shown(text)}' is not a complete address.", $"Write it with its beginning: {schemes}.");

    /// <summary><c>url: javascript:alert(1)</c>.</summary>
    public static Diagnostic UnsafeUrl(Place at, string scheme, string schemes) =>
        Error(at, $"Addresses that begin with '{Shown(scheme)}:' are not allowed here.", $"Allowed: {schemes}.");

    /// <summary><c>url: https://openai.com@evil.example/</c>.</summary>
    public static Diagnostic UrlWithUser(Place at, string text) =>
        Error(at, $"'{Shown(text)}' names a user before its host, which hides where it leads.", "Leave out @ and what stands before it.");

    /// <summary><c>successor: gpt-5</c> without its author.</summary>
    public static Diagnostic NotAModelId(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not the id of a model.", "Write author/model, as in the path of its file.");

    /// <summary><c>country: Norway</c>.</summary>
    public static Diagnostic NotACountry(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not a country code.", "Write the two capital letters of ISO 3166-1, e.g. NO for Norway.");

    /// <summary><c>language: english</c>.</summary>
    public static Diagnostic NotALanguage(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not a language tag.", "Write one such as en or pt-BR (BCP 47).");

    /// <summary><c>base_url: https://example.org/?site=1</c>.</summary>
    public static Diagnostic BaseUrlWithQuery(Place at, string text) =>
        Error(at, $"'{Shown(text)}' cannot be the beginning of other addresses.", "Leave out ? and # with what follows.");

    /// <summary>A list of 100,000 offerings.</summary>
    public static Diagnostic TooManyItems(Place at, int count, int limit) => Error(at, Text($"There are {count:N0} items; {limit:N0} are allowed."));

    /// <summary>A logo that is not in the content folder, or climbs out of it.</summary>
    public static Diagnostic NotAnAsset(Place at, string text) =>
        Error(at, $"'{Shown(text)}' is not an image below content/.", "Give the path below content/ of an .svg, .png, .webp, .jpg or .gif file, e.g. logos/openai.svg.");

    private static string Nothing(string written) =>
        written == "~" ? "'~' could mean 'not known' as well as 'does not apply'." : written.Length > 0 ? $"'{Shown(written)}' is no value." : "There is no value.";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
