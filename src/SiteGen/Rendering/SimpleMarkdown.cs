using System.Runtime.InteropServices;

namespace SiteGen.Rendering;

/// <summary>
/// Reads the part of Markdown that most bodies are written in: headings, paragraphs, lists of one line an item, fenced code; within lines code, emphasis
/// and links. It gives what Markdig makes of them, many times faster, or nothing at all: whatever it does not know for certain is left to Markdig, which
/// stays the judge of what Markdown means. So a rule here may be stricter than CommonMark's, never more lenient.
/// </summary>
internal ref partial struct SimpleMarkdown
{
    [ThreadStatic] private static List<BodyPiece>? _memory; // grows once for each thread, not for each body

    private readonly ReadOnlySpan<char> _text;
    private readonly List<BodyPiece> _pieces;

    private int _start;
    private int _end;
    private int _next;

    /// <summary>The paragraph or list that the next line may go on with.</summary>
    private PieceKind? _open;

    /// <summary>Whether nothing but blank lines stands between here and a list, which another item would make one with paragraphs.</summary>
    private bool _afterList;

    private SimpleMarkdown(ReadOnlySpan<char> text, List<BodyPiece> pieces)
    {
        _text = text;
        _pieces = pieces;
    }

    /// <summary>The pieces of a body, valid until this thread reads the next one; empty when it is for Markdig to read.</summary>
    /// <param name="markdown">LF line ends, no character that is hidden, and not only white space.</param>
    public static ReadOnlySpan<BodyPiece> Read(string markdown)
    {
        var pieces = _memory ??= new List<BodyPiece>(256);
        pieces.Clear();
        return new SimpleMarkdown(markdown, pieces).Blocks() ? CollectionsMarshal.AsSpan(pieces) : [];
    }

    private bool Blocks()
    {
        while (NextLine())
            if (_start == _end) EndBlock();
            else if (!Line()) return false;
        EndBlock();
        return true;
    }

    /// <summary>Goes to the next line. One space at its end means nothing and is left out.</summary>
    private bool NextLine()
    {
        if (_next >= _text.Length) return false;
        _start = _next;
        var length = _text[_start..].IndexOf('\n');
        _end = length < 0 ? _text.Length : _start + length;
        _next = _end + 1;
        if (_end > _start && _text[_end - 1] == ' ') _end--;
        return true;
    }

    private bool Line() => _text[_end - 1] != ' ' && _text[_start] switch
    {
        '#' => Heading(),
        '-' => Item(PieceKind.Bullets, 1),
        '*' when IsSpace(_start + 1) => Item(PieceKind.Bullets, 1),
        '`' when _text[_start.._end].StartsWith("```") => Fence(),
        >= '0' and <= '9' when Number(_start) is var mark and > 0 => Item(PieceKind.Numbers, mark),
        var first => (char.IsLetterOrDigit(first) || first is '*' or '`' or '[' or '(' or '"' or '\'' or '$' or > '~') && TextLine(),
    };

    /// <summary>How long the number of a list's item is, with its point; 0 when the line begins with any other number.</summary>
    private readonly int Number(int start)
    {
        var at = start;
        while (at < _end && char.IsAsciiDigit(_text[at])) at++;
        return at > start && at < _end && _text[at] is '.' or ')' && (at + 1 == _end || IsSpace(at + 1)) ? at + 1 - start : 0;
    }

    private bool TextLine()
    {
        if (_open is not (null or PieceKind.Paragraph)) return false; // goes on with a list's item
        if (_open == PieceKind.Paragraph) Add(PieceKind.LineEnd, _start, _start);
        else Begin(PieceKind.Paragraph);
        return Inline(_start, _end);
    }

    private bool Heading()
    {
        EndBlock();
        var at = _start;
        while (at < _end && _text[at] == '#') at++;
        if (at - _start > 6 || !IsSpace(at) || IsSpace(at + 1) || _text[_end - 1] == '#') return false;
        Add(PieceKind.Heading, _start, at);
        if (!Inline(at + 1, _end)) return false;
        Add(PieceKind.HeadingEnd, _end, _end);
        _afterList = false;
        return true;
    }

    /// <summary>An item of a list, all of it on this line.</summary>
    private bool Item(PieceKind list, int mark)
    {
        var at = _start + mark;
        if (!IsSpace(at) || !BeginsText(at + 1)) return false;
        if (list == PieceKind.Numbers && (mark > 9 || _text[at - 1] != '.')) return false;
        if (_open == list)
        {
            if (list == PieceKind.Bullets && _text[_start] != _text[_pieces[^1].Start]) return false; // another mark begins another list
        }
        else
        {
            if (_open is not (null or PieceKind.Paragraph) || _afterList || (list == PieceKind.Numbers && _text[_start..at] is not "1.")) return false;
            EndBlock();
            Begin(list);
        }

        Add(PieceKind.Item, _start, at);
        if (!Inline(at + 1, _end)) return false;
        Add(PieceKind.ItemEnd, _start, _end);
        return true;
    }

    /// <summary>Whether what stands behind the mark of an item is text, and not a block of its own.</summary>
    private readonly bool BeginsText(int at) => at < _end && ((char.IsLetterOrDigit(_text[at]) && Number(at) == 0) || _text[at] is '[' or '(' or '"' or '$'
        || (_text[at] == '*' && !IsSpace(at + 1)) || (_text[at] == '`' && !_text[at.._end].StartsWith("```")));

    private bool Fence()
    {
        EndBlock();
        var (start, end) = (_start, _end);
        foreach (var letter in _text[(start + 3)..end])
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '+')) return false;
        if (_next != end + 1) return false;
        Add(PieceKind.Fence, start, end);
        var code = _next;
        while (NextLine())
        {
            var line = _text[_start..(_next - 1)];
            if (line is "```")
            {
                if (_start == code) return false;
                Add(PieceKind.FenceEnd, code, _start);
                _afterList = false;
                return true;
            }

            if (line.TrimStart(' ').StartsWith("```") || line.Contains('\t')) return false;
        }

        return false; // Markdig closes it at the end
    }

    private void Begin(PieceKind block)
    {
        Add(block, _start, _start);
        (_open, _afterList) = (block, false);
    }

    private void EndBlock()
    {
        if (_open is not { } block) return;
        _afterList = block != PieceKind.Paragraph;
        Add(block + 1, _start, _start);
        _open = null;
    }

    private readonly bool IsSpace(int at) => at < _end && _text[at] == ' ';

    private readonly void Add(PieceKind kind, int start, int end) => _pieces.Add(new BodyPiece(kind, start, end));
}
