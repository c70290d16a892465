namespace SiteGen.Diagnostics;

/// <summary>Where something was written.</summary>
/// <param name="File">The file as its author knows it: below the site's folder, with forward slashes, e.g. <c>content/models/openai/gpt-9.md</c>.</param>
/// <param name="Line">1 for the first line; 0 when the whole file is meant.</param>
/// <param name="Column">1 for the first UTF-16 unit of the line; 0 when the whole file is meant.</param>
/// <param name="Length">How many UTF-16 units to underline, at least 1; what runs past the end of the line is cut there.</param>
public readonly record struct Place(string File, int Line, int Column, int Length = 1)
{
    /// <summary>A file as a whole, when no line of it is to blame.</summary>
    public static Place WholeFile(string file) => new(file, 0, 0);

    /// <summary><c>file:line:column</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
