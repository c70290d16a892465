namespace SiteGen.Rendering;

/// <content>What stands within one line: text, code, emphasis, links.</content>
internal ref partial struct SimpleMarkdown
{
    /// <summary>By character: what is, or may end in, more than text.</summary>
    private static readonly bool[] _marks = Marks("\\`*_[]<|&!:.\t", length: 128);

    /// <summary>By character: what an address may hold here. Others would be written in another form.</summary>
    private static readonly bool[] _ofAddresses = Marks("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._:/?#=+,@%", length: 128);

    /// <summary>Whether an address is written as it is by every form.</summary>
    public static bool IsPlainAddress(ReadOnlySpan<char> url)
    {
        foreach (var letter in url)
            if (letter >= _ofAddresses.Length || !_ofAddresses[letter]) return false;
        return true;
    }

    private static bool[] Marks(string marks, int length)
    {
        var are = new bool[length];
        foreach (var mark in marks) are[mark] = true;
        return are;
    }

    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where the line ends, or the text of a link.</param>
    /// <param name="inLink">Whether it is the text of a link, which holds neither links nor emphasis here.</param>
    private bool Inline(int start, int end, bool inLink = false)
    {
        var (text, at, stars) = (start, start, 0);
        while (at < end)
        {
            var mark = _text[at];
            if (mark < _marks.Length ? !_marks[mark] : !char.IsWhiteSpace(mark))
            {
                at++;
                continue;
            }

            switch (mark)
            {
                case '.' when !_text[start..at].EndsWith("www"):
                case ':' when !BeginsAddress(start, at, end):
                case '!' when at + 1 == end || _text[at + 1] != '[':
                case '&' when at + 1 == end || _text[at + 1] == ' ':
                case '_' when IsWord(at - 1, start, end) && IsWord(at + 1, start, end):
                    at++;
                    continue;
                case '`' or '*' or '[' when !inLink || mark == '`':
                    AddText(text, at);
                    text = mark == '`' ? Code(at, end) : mark == '[' ? Link(at, end) : Stars(start, at, end, ref stars);
                    if (text < 0) return false;
                    at = text;
                    continue;
                default:
                    return false;
            }
        }

        AddText(text, end);
        return stars == 0;
    }

    private readonly void AddText(int start, int end)
    {
        if (end > start) Add(PieceKind.Text, start, end);
    }

    /// <summary>A code span between single backticks; -1 when it is anything else.</summary>
    private readonly int Code(int at, int end)
    {
        var length = _text[(at + 1)..end].IndexOf('`');
        if (length <= 0) return -1;
        var close = at + 1 + length;
        if (_text[at + 1] == ' ' || _text[close - 1] == ' ' || (close + 1 < end && _text[close + 1] == '`')) return -1;
        foreach (var letter in _text[(at + 1)..close])
            if (letter is '|' or '\t') return -1;
        Add(PieceKind.Code, at + 1, close);
        return close + 1;
    }

    /// <summary>One or two stars that can only open or only close emphasis, by the letters beside them; -1 when they could do either or neither.</summary>
    private readonly int Stars(int start, int at, int end, ref int open)
    {
        var behind = at + 1 < end && _text[at + 1] == '*' ? at + 2 : at + 1;
        var count = behind - at;
        if (open == 0)
        {
            if ((at > start && _text[at - 1] is not (' ' or '(')) || !IsWord(behind, start, end)) return -1;
            Add(count == 2 ? PieceKind.Strong : PieceKind.Emphasis, at, behind);
            open = count;
        }
        else
        {
            if (count != open || !IsWord(at - 1, start, end) || (behind < end && _text[behind] is not (' ' or '.' or ',' or ';' or ':' or '!' or '?' or ')'))) return -1;
            Add(count == 2 ? PieceKind.StrongEnd : PieceKind.EmphasisEnd, at, behind);
            open = 0;
        }

        return behind;
    }

    /// <summary>A link with its address behind it in parentheses; -1 when it is anything else.</summary>
    private int Link(int at, int end)
    {
        var length = _text[(at + 1)..end].IndexOf(']');
        if (length < 2 || at + length + 2 >= end || _text[at + length + 2] != '(') return -1; // [x] may be a box to tick
        var (text, address) = (at + 1, at + length + 3);
        var written = _text[address..end].IndexOf(')');
        if (written <= 0 || !IsPlainAddress(_text.Slice(address, written)) || _text[text] == ' ' || _text[text + length - 1] == ' ') return -1;
        Add(PieceKind.Link, at, address + written + 1);
        Add(PieceKind.Address, address, address + written);
        if (!Inline(text, text + length, inLink: true)) return -1;
        Add(PieceKind.LinkEnd, address + written, address + written + 1);
        return address + written + 1;
    }

    /// <summary>Whether a colon may belong to a bare link.</summary>
    private readonly bool BeginsAddress(int start, int at, int end) =>
        (at + 1 < end && _text[at + 1] == '/') || _text[start..at].EndsWith("mailto") || _text[start..at].EndsWith("tel");

    private readonly bool IsWord(int at, int start, int end) => at >= start && at < end && char.IsLetterOrDigit(_text[at]);
}
