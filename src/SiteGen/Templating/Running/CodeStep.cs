using System.Text;
using SiteGen.Templating.Escaping;

namespace SiteGen.Templating.Running;

/// <summary>
/// Writes Markdown code so that its content comes back as it is: the marks are made longer than any run of them in the content. A
/// span's line ends become spaces; in a table, where a bar would end the cell even in code, a span with a bar becomes a code element.
/// </summary>
internal sealed class CodeStep(byte[] before, char mark, int length, bool isFence, bool inTable, Steps body) : Step(before)
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        var bytes = SpareBuffers.Lend();
        var content = new Utf8Output(bytes) { AtLineStart = output.AtLineStart };
        var flow = body.Run(frame, ref content);
        content.Flush();

        if (isFence) WriteFence(bytes.WrittenSpan, ref output);
        else WriteSpan(Encoding.UTF8.GetString(bytes.WrittenSpan), ref output);
        SpareBuffers.GiveBack(bytes);
        return flow;
    }

    private void WriteFence(ReadOnlySpan<byte> content, ref Utf8Output output)
    {
        var marks = Math.Max(length, LongestRun(content) + 1);
        Marks(marks, ref output);
        output.Write(content);
        Marks(marks, ref output);
    }

    private void WriteSpan(string content, ref Utf8Output output)
    {
        if (content.AsSpan().ContainsAny('\r', '\n')) content = content.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');
        if (content.Length == 0) return; // two marks with nothing between are no span
        if (inTable && content.Contains('|', StringComparison.Ordinal))
        {
            output.Write("<code>"u8);
            MarkdownText.Write(content, ref output);
            output.Write("</code>"u8);
            return;
        }

        var marks = content.Contains('`', StringComparison.Ordinal) && Runs(content).Contains(length) ? FirstFreeRun(content) : length;
        var padded = content[0] == '`' || content[^1] == '`' || (content[0] == ' ' && content[^1] == ' ' && content.AsSpan().ContainsAnyExcept(' '));
        Marks(marks, ref output);
        if (padded) output.Write((byte)' ');
        output.Write(content);
        if (padded) output.Write((byte)' ');
        Marks(marks, ref output);
    }

    private void Marks(int count, ref Utf8Output output)
    {
        for (var i = 0; i < count; i++) output.Write((byte)mark);
    }

    private int LongestRun(ReadOnlySpan<byte> content)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in content)
        {
            run = unit == mark ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static int FirstFreeRun(string content)
    {
        var taken = Runs(content);
        var length = 1;
        while (taken.Contains(length)) length++;
        return length;
    }

    private static HashSet<int> Runs(string content)
    {
        var runs = new HashSet<int>();
        for (var at = 0; at < content.Length; at++)
        {
            var end = at;
            while (end < content.Length && content[end] == '`') end++;
            if (end == at) continue;
            runs.Add(end - at);
            at = end;
        }

        return runs;
    }
}
