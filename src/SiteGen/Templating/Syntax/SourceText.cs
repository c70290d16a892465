using SiteGen.Diagnostics;

namespace SiteGen.Templating.Syntax;

/// <summary>A template's text that can tell line and column of an offset.</summary>
internal sealed class SourceText
{
    private readonly TemplateSource _source;
    private readonly List<int> _lineStarts = [0];

    public SourceText(TemplateSource source)
    {
        _source = source;
        for (var i = source.Text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = source.Text.IndexOf('\n', i + 1)) _lineStarts.Add(i + 1);
    }

    public string Path => _source.Path;

    public string Text => _source.Text;

    public Place At(int offset, int length)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new(_source.File, line + 1, offset - _lineStarts[line] + 1, Math.Max(1, length));
    }
}
