using SiteGen.Diagnostics;
using SiteGen.Templating.Running;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Typing;

/// <summary>A checked template, its parts inlined: what is left to decide is how each value is escaped.</summary>
internal abstract class Node;

/// <param name="source">Where it was written.</param>
/// <param name="start">The offset there.</param>
/// <param name="text">What it prints.</param>
/// <param name="indent">What each of its lines but the first is indented with.</param>
internal sealed class TextNode(SourceText source, int start, string text, string indent) : Node
{
    public string Text => text;

    public string Indent => indent;

    public Place At(int offset) => source.At(start + offset, 1);

    public TextNode Part(int from, int to) => new(source, start + from, text[from..to], indent);
}

internal sealed class PrintNode(Place at, Reader value, Shape type, string indent) : Node
{
    public Place At => at;

    public Reader Value => value;

    public Shape Type => type;

    public string Indent => indent;

    /// <summary>Set by the surroundings it is found in.</summary>
    public Printing Printing { get; set; }
}

/// <summary>How a value is written where it stands.</summary>
internal enum Printing { Plain, Html, Xml, Json, MarkdownText, MarkdownUrl, CodeLine, PhpQuoted, ShellQuoted, ShellDoubleQuoted }

internal sealed class ChoiceNode(Place at, Reader condition, List<Node> then, List<Node> otherwise) : Node
{
    public Place At => at;

    public Reader Condition => condition;

    public List<Node> Then => then;

    public List<Node> Otherwise => otherwise;
}

internal sealed class LoopNode(Place at, Loop loop, List<Node> body, List<Node> otherwise) : Node
{
    public Place At => at;

    public Loop Loop => loop;

    public List<Node> Body => body;

    /// <summary>Printed when the list is empty; not when it is missing, as in Scriban.</summary>
    public List<Node> Otherwise => otherwise;
}

internal sealed class CaptureNode(Place at, int slot, Format format, List<Node> body) : Node
{
    public Format Format => format;

    public Place At => at;

    public int Slot => slot;

    public List<Node> Body => body;
}

/// <summary>Puts a value into a slot: the argument of a part, or what <c>with</c> and <c>case</c> look at.</summary>
internal sealed class AssignNode(int slot, Reader value) : Node
{
    public int Slot => slot;

    public Reader Value => value;
}

internal sealed class JumpNode(Place at, bool leaves) : Node
{
    public Place At => at;

    /// <summary>True for <c>break</c>, false for <c>continue</c>.</summary>
    public bool Leaves => leaves;
}

/// <summary>Code in Markdown that holds values: its marks are chosen when it is rendered, so that no value can end it.</summary>
/// <param name="at">Where it begins.</param>
/// <param name="mark">The character its marks are made of.</param>
/// <param name="length">How many of them the template wrote; a fence is never shorter.</param>
/// <param name="body">What lies between the marks; of a fence with its info line.</param>
internal sealed class CodeNode(Place at, char mark, int length, List<Node> body) : Node
{
    public Place At => at;

    public char Mark => mark;

    public int Length => length;

    public List<Node> Body => body;

    /// <summary>True for a fenced block, false for a span within a line.</summary>
    public bool IsFence { get; init; }

    /// <summary>True in a table row, where a bar would end the cell. Set by its surroundings.</summary>
    public bool InTable { get; set; }
}
