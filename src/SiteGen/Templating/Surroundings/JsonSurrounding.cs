using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>A place in JSON: within a string, or outside, where only numbers and truth values may be printed.</summary>
internal sealed record JsonSurrounding : Surrounding
{
    public static readonly JsonSurrounding Start = new();

    private JsonSurrounding()
    {
    }

    private bool InString { get; init; }

    private bool Escaped { get; init; }

    public override bool MayEnd => !InString;

    public override string Described => InString ? "in a string" : "outside of strings";

    public override Surrounding After(TextNode text, DiagnosticBag diagnostics)
    {
        var (inString, escaped) = (InString, Escaped);
        foreach (var c in text.Text)
            if (escaped) escaped = false;
            else if (c == '\\' && inString) escaped = true;
            else if (c == '"') inString = !inString;
        return this with { InString = inString, Escaped = escaped };
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        if (InString && !Escaped) return Printing.Json;
        if (!InString && print.Type is { MayBeNull: false, Kind: Kind.Number or Kind.Decimal or Kind.Bool }) return Printing.Plain;
        diagnostics.Add(InString
            ? Problems.NoValueHere(print.At, "behind a backslash", "Take the backslash away.")
            : Problems.OnlyNumbersHere(print.At, print.Type.Described));
        return null;
    }
}
