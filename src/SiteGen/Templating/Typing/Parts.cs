using SiteGen.Diagnostics;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Typing;

/// <summary>The theme's files while one template is compiled: which part is being inlined into which, and how many slots they use.</summary>
internal sealed class Parts(IReadOnlyDictionary<string, TemplateSource> files, Format format, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (SourceText Source, Block Block)> _parsed = new(StringComparer.Ordinal);
    private readonly Stack<OpenPart> _open = [];

    public Format Format => format;

    /// <summary>How many slots it takes to run the template; slot 0 is the view's.</summary>
    public int Slots { get; private set; } = 1;

    /// <summary>The next slot to be given out. Set back by who is done with those given out since: what only a loop or a part knows needs no slot behind it.</summary>
    public int NextSlot { get; set; } = 1;

    /// <summary>What the lines of the part being inlined are indented with by those who include it.</summary>
    public string Indent => _open.Peek().Indent;

    public int NewSlot()
    {
        Slots = Math.Max(Slots, NextSlot + 1);
        return NextSlot++;
    }

    /// <summary>Opens a part; null when there is none, or when it is open already, which is reported.</summary>
    public (SourceText Source, Block Block)? Enter(string path, Place at, string indent)
    {
        if (!files.TryGetValue(path, out var source))
        {
            diagnostics.Add(Problems.MissingPart(at, path, files.Keys));
            return null;
        }

        if (_open.Any(part => part.Path == path))
        {
            diagnostics.Add(Problems.PartIncludesItself(at, [.. _open.Select(part => part.Path).Reverse(), path]));
            return null;
        }

        _open.Push(new(path, indent));
        if (_parsed.TryGetValue(path, out var parsed)) return parsed;
        var text = new SourceText(source);
        return _parsed[path] = (text, Parser.Parse(text, diagnostics));
    }

    public void Leave() => _open.Pop();

    private sealed record OpenPart(string Path, string Indent);
}
