using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>
/// Finds the code spans and fenced blocks of a Markdown template that hold values and makes each a <see cref="CodeNode"/>.
/// Both marks must stand in the same block of the template, so that no way through it leaves one out.
/// </summary>
internal sealed class CodeSpans(DiagnosticBag diagnostics)
{
    private bool _lineIsBlank = true;

    public List<Node> Group(List<Node> nodes)
    {
        var grouped = new List<Node>();
        var rest = new Queue<Node>(nodes);
        while (rest.TryDequeue(out var node))
            if (node is TextNode text) GroupText(text, rest, grouped);
            else grouped.Add(GroupInside(node));
        return grouped;
    }

    /// <summary>Where a code span that opens at an offset ends in the same text, behind its closing mark; null when it does not.</summary>
    public static int? EndOf(string text, int start)
    {
        var length = RunAt(text, start);
        for (var at = start + length; at < text.Length;)
        {
            if (text[at] != '`')
            {
                at++;
                continue;
            }

            var run = RunAt(text, at);
            at += run;
            if (run == length) return at;
        }

        return null;
    }

    private Node GroupInside(Node node)
    {
        var start = _lineIsBlank;
        switch (node)
        {
            case ChoiceNode choice:
                var then = Group(choice.Then);
                var afterThen = _lineIsBlank;
                _lineIsBlank = start;
                var otherwise = Group(choice.Otherwise);
                _lineIsBlank &= afterThen;
                return new ChoiceNode(choice.At, choice.Condition, then, otherwise);
            case LoopNode loop:
                var body = Group(loop.Body);
                if (start && !_lineIsBlank) body = Group(loop.Body); // the second turn begins where the first ended
                _lineIsBlank &= start;
                return new LoopNode(loop.At, loop.Loop, body, Group(loop.Otherwise));
            case CaptureNode capture:
                _lineIsBlank = true;
                var captured = new CaptureNode(capture.At, capture.Slot, capture.Format, Group(capture.Body));
                _lineIsBlank = start;
                return captured;
            case PrintNode:
                _lineIsBlank = false;
                return node;
            default:
                return node;
        }
    }

    private void GroupText(TextNode text, Queue<Node> rest, List<Node> grouped)
    {
        var value = text.Text;
        for (var at = 0; at < value.Length; at++)
        {
            var c = value[at];
            if (c == '\\')
            {
                if (value.AsSpan(at + 1).StartsWith("``")) diagnostics.Add(Problems.UnclosedCodeSpan(text.At(at), "a backtick behind an escaped one")); // parsers disagree on it
                at++;
                _lineIsBlank = false;
                continue;
            }

            var run = c is '`' or '~' ? RunAt(value, at) : 0;
            var isFence = run >= 3 && _lineIsBlank;
            if (isFence || (run > 0 && c == '`'))
            {
                if ((isFence ? EndOfFence(value, at) : EndOf(value, at)) is { } end)
                {
                    at = end - 1;
                    _lineIsBlank = false;
                    continue;
                }

                if (at > 0) grouped.Add(text.Part(0, at));
                Collect(text, at, run, isFence, rest, grouped);
                return;
            }

            at += Math.Max(0, run - 1);
            _lineIsBlank = c == '\n' || (_lineIsBlank && (char.IsWhiteSpace(c) || c is '>' or '-' or '*' or '+'));
        }

        grouped.Add(text);
    }

    /// <summary>Gathers what lies between an opening mark and its closing one, which is in a later text of the same block.</summary>
    private void Collect(TextNode opening, int at, int run, bool isFence, Queue<Node> rest, List<Node> grouped)
    {
        var mark = opening.Text[at];
        var body = new List<Node>();
        if (at + run < opening.Text.Length) body.Add(opening.Part(at + run, opening.Text.Length));
        if (!isFence && opening.Text.IndexOf('\n', at) >= 0) rest.Clear(); // not closed on its line
        while (rest.TryDequeue(out var node))
        {
            if (node is TextNode text)
            {
                if ((isFence ? ClosingFence(text.Text, mark, run, 0) : ClosingSpan(text.Text, run)) is { } close)
                {
                    if (close.Start > 0) body.Add(text.Part(0, close.Start));
                    if (isFence) CheckIndent(opening, at, body);
                    grouped.Add(new CodeNode(opening.At(at), mark, run, body) { IsFence = isFence });
                    _lineIsBlank = false;
                    GroupText(text.Part(close.End, text.Text.Length), rest, grouped);
                    return;
                }

                if (!isFence && text.Text.Contains('\n', StringComparison.Ordinal)) break;
            }

            body.Add(node);
        }

        diagnostics.Add(Problems.UnclosedCodeSpan(opening.At(at), opening.Text.Substring(at, run)));
    }

    /// <summary>
    /// A fence within a list item is over where a line is indented less, and one behind the mark of a list or quote where a line
    /// lacks it; so every line of code with values must be indented like its fence, which may have nothing else before it.
    /// </summary>
    private void CheckIndent(TextNode opening, int at, List<Node> body)
    {
        var line = at > 0 ? opening.Text.LastIndexOf('\n', at - 1) + 1 : 0;
        var indent = at - line;
        if (opening.Text.AsSpan(line, indent).ContainsAnyExcept(' ')) diagnostics.Add(Problems.CodeNotIndented(opening.At(at)));
        else if (indent > 0) CheckIndent(body, indent);
    }

    private void CheckIndent(List<Node> nodes, int indent)
    {
        foreach (var node in nodes)
            switch (node)
            {
                case TextNode text:
                    for (var end = text.Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.Text.IndexOf('\n', end + 1))
                    {
                        var line = text.Text.AsSpan(end + 1);
                        var spaces = line.Length - line.TrimStart(' ').Length;
                        if (text.Indent.Length + spaces < indent && spaces < line.Length && line[spaces] is not ('\r' or '\n')) diagnostics.Add(Problems.CodeNotIndented(text.At(end + 1)));
                    }

                    break;
                case PrintNode { Type.Kind: Kind.Text } print when print.Indent.Length < indent:
                    diagnostics.Add(Problems.CodeNotIndented(print.At));
                    break;
                case ChoiceNode choice:
                    CheckIndent(choice.Then, indent);
                    CheckIndent(choice.Otherwise, indent);
                    break;
                case LoopNode loop:
                    CheckIndent(loop.Body, indent);
                    CheckIndent(loop.Otherwise, indent);
                    break;
            }
    }

    private static int? EndOfFence(string text, int start)
    {
        var run = RunAt(text, start);
        var line = text.IndexOf('\n', start);
        return line >= 0 && ClosingFence(text, text[start], run, line) is { } close ? close.End : null;
    }

    private static (int Start, int End)? ClosingSpan(string text, int run)
    {
        for (var at = text.IndexOf('`', StringComparison.Ordinal); at >= 0; at = text.IndexOf('`', at))
        {
            var found = RunAt(text, at);
            if (text.AsSpan(0, at).Contains('\n')) return null;
            if (found == run) return (at, at + run);
            at += found;
        }

        return null;
    }

    /// <summary>A line of nothing but at least as many marks.</summary>
    private static (int Start, int End)? ClosingFence(string text, char mark, int run, int from)
    {
        for (var line = text.IndexOf('\n', from); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var at = line + 1;
            while (at < text.Length && text[at] is ' ' or '\t') at++;
            var found = at < text.Length && text[at] == mark ? RunAt(text, at) : 0;
            var end = at + found;
            while (end < text.Length && text[end] is ' ' or '\t') end++;
            if (found >= run && (end == text.Length || text[end] is '\r' or '\n')) return (at, at + found);
        }

        return null;
    }

    private static int RunAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - at;
    }
}
