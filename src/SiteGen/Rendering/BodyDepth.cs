namespace SiteGen.Rendering;

/// <summary>How deep lines of a body stand: nested lists cost Markdig time that grows with the square of their depth.</summary>
internal static class BodyDepth
{
    private const int DeepestIndent = 64;
    private const int MostMarks = 16;

    /// <summary>The position of a line that is indented, or begins with more list and quote marks, than text for people has; null when there is none.</summary>
    /// <param name="markdown">LF line ends.</param>
    public static int? TooDeep(ReadOnlySpan<char> markdown)
    {
        for (var start = 0; start < markdown.Length;)
        {
            var length = markdown[start..].IndexOf('\n');
            var line = length < 0 ? markdown[start..] : markdown.Slice(start, length);
            if (Indent(line) > DeepestIndent || Marks(line) > MostMarks) return start;
            start += line.Length + 1;
        }

        return null;
    }

    private static int Indent(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var letter in line)
            if (letter is ' ' or '\t') columns += letter == ' ' ? 1 : 4;
            else return columns;
        return 0; // an empty line
    }

    /// <summary>How many quotes and list items a line opens.</summary>
    private static int Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t') continue;
            if (line[i] is not ('>' or '-' or '*' or '+') && !char.IsAsciiDigit(line[i]) && line[i] is not ('.' or ')')) break;
            if (line[i] == '>' || (!char.IsAsciiDigit(line[i]) && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))) marks++;
        }

        return marks;
    }
}
