using System.Text;
using SiteGen.Templating.Escaping;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Running;

/// <summary>Prints a text or markup, escaped for where it stands; null prints nothing.</summary>
/// <param name="before">The text in front of it.</param>
/// <param name="value">What to print.</param>
/// <param name="printing">How texts are escaped.</param>
/// <param name="indent">What each line is indented with; empty for none.</param>
internal sealed class PrintStep(byte[] before, Reader value, Printing printing, string indent) : Step(before)
{
    private readonly byte[] _indent = Encoding.UTF8.GetBytes(indent);

    /// <summary>null where a character's neighbours have a say.</summary>
    private readonly EscapeTable? _escapes = printing switch
    {
        Printing.Html => HtmlText.Table,
        Printing.Xml => XmlText.Table,
        Printing.Json => JsonText.Table,
        Printing.PhpQuoted => CodeText.Php,
        Printing.ShellQuoted => CodeText.ShellQuoted,
        Printing.ShellDoubleQuoted => CodeText.ShellDoubleQuoted,
        _ => null,
    };

    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        var text = value.Find(frame) switch
        {
            string found => found,
            Html html => html.Text,
            Markdown markdown => markdown.Text,
            _ => null,
        };
        if (text is null) return Flow.On;
        if (_indent.Length == 0) Escape(text, ref output);
        else Indent(text, ref output);
        return Flow.On;
    }

    private void Indent(ReadOnlySpan<char> text, ref Utf8Output output)
    {
        while (!text.IsEmpty)
        {
            var line = printing is Printing.Plain or Printing.Html or Printing.Xml or Printing.PhpQuoted or Printing.ShellQuoted or Printing.ShellDoubleQuoted ? text.IndexOf('\n') + 1 : 0; // every other way leaves no line end
            if (line == 0) line = text.Length;
            if (output.AtLineStart) output.Write(_indent);
            Escape(text[..line], ref output);
            text = text[line..];
        }
    }

    private void Escape(ReadOnlySpan<char> text, ref Utf8Output output)
    {
        if (_escapes is not null)
        {
            _escapes.Write(text, ref output);
            return;
        }

        switch (printing)
        {
            case Printing.Plain:
                output.Write(text);
                break;
            case Printing.MarkdownText:
                MarkdownText.Write(text, ref output);
                break;
            case Printing.MarkdownUrl:
                MarkdownUrl.Write(text, ref output);
                break;
            case Printing.CodeLine:
                foreach (var c in text)
                    if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+' or '#' or '.') output.Write((byte)c); // the name of a language
                break;
        }
    }
}

/// <summary>Prints a number or a truth value, which needs no escaping anywhere; null prints nothing.</summary>
/// <param name="before">The text in front of it.</param>
/// <param name="value">What to print.</param>
/// <param name="indent">Written before it at the start of a line; empty for none.</param>
internal sealed class PrintNumberStep(byte[] before, Reader value, string indent) : Step(before)
{
    private readonly byte[] _indent = Encoding.UTF8.GetBytes(indent);

    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        var found = value.Read(frame);
        if (found.IsNull) return Flow.On;
        if (_indent.Length > 0 && output.AtLineStart) output.Write(_indent);
        if (found.IsNumber) output.Write(found.Number);
        else if (found.IsBool) output.Write(found.IsTrue ? "true"u8 : "false"u8);
        else output.Write((decimal)found.Object!);
        return Flow.On;
    }
}
