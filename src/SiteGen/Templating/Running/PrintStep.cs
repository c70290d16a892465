using System.Text;
using SiteGen.Templating.Escaping;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Running;

/// <summary>Prints a value, escaped for where it stands; null prints nothing.</summary>
/// <param name="value">What to print.</param>
/// <param name="printing">How texts are escaped.</param>
/// <param name="indent">What each line is indented with; empty for none.</param>
internal sealed class PrintStep(Reader value, Printing printing, string indent) : Step
{
    private readonly byte[] _indent = Encoding.UTF8.GetBytes(indent);

    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        var found = value.Read(frame);
        switch (found.Object)
        {
            case null:
                break;
            case string text:
                PrintText(text, ref output);
                break;
            case Html html:
                PrintText(html.Text, ref output);
                break;
            case Markdown markdown:
                PrintText(markdown.Text, ref output);
                break;
            default:
                if (_indent.Length > 0 && output.AtLineStart) output.Write(_indent);
                if (found.IsNumber) output.Write(found.Number);
                else if (found.IsBool) output.Write(found.IsTrue ? "true"u8 : "false"u8);
                else output.Write((decimal)found.Object);
                break;
        }

        return Flow.On;
    }

    private void PrintText(ReadOnlySpan<char> text, ref Utf8Output output)
    {
        if (_indent.Length == 0)
        {
            Escape(text, ref output);
            return;
        }

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
        switch (printing)
        {
            case Printing.Plain:
                output.Write(text);
                break;
            case Printing.Html:
                HtmlText.Write(text, ref output);
                break;
            case Printing.Xml:
                XmlText.Write(text, ref output);
                break;
            case Printing.Json:
                JsonText.Write(text, ref output);
                break;
            case Printing.PhpQuoted:
                CodeText.Php.Write(text, ref output);
                break;
            case Printing.ShellQuoted:
                CodeText.ShellQuoted.Write(text, ref output);
                break;
            case Printing.ShellDoubleQuoted:
                CodeText.ShellDoubleQuoted.Write(text, ref output);
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
