namespace SiteGen.Pages;

/// <summary>Keeps every llms.txt within its budget: a list too long for one file goes into numbered parts that its file links to, and so do the links to the parts.</summary>
/// <param name="context">The site.</param>
/// <param name="view">What every file is written with.</param>
internal sealed class LlmsParts(SiteContext context, IPageView view)
{
    /// <summary>One file when everything fits, otherwise the parts and, last, the file that leads to them.</summary>
    /// <param name="sitePath">Of the file; parts have <c>--1</c> and so on before the ending, where no slug can stand.</param>
    /// <param name="source">The content file that asked for it.</param>
    /// <param name="file">What stands in the file in any case.</param>
    /// <param name="sections">What may go into parts.</param>
    public IEnumerable<Page> Of(string sitePath, string source, LlmsFile file, params IReadOnlyList<LlmsSection> sections)
    {
        var left = int.MaxValue;
        for (var stem = sitePath[..^".txt".Length]; !file.HasRoomFor(sections) && sections.Sum(section => section.Lines.Count) < left; stem += "--parts")
        {
            left = sections.Sum(section => section.Lines.Count); // fewer each time, or nothing can be done: a head or a line that is too long by itself
            List<string> links = [];
            foreach (var section in sections)
                foreach (var (start, end) in Ranges(section.Lines))
                {
                    var (number, path) = (links.Count + 1, $"{stem}--{links.Count + 1}.txt");
                    var range = $"{section.Heading}, {Format.Count(start + 1)} to {Format.Count(end)} of {Format.Count(section.Lines.Count)}";
                    yield return File(path, source, () => new LlmsFile($"{file.Title}, part {number}", file.Summary, $"{range}. Index: {context.Urls.Absolute(sitePath)}")
                        .Section(section.Heading, [.. Enumerable.Range(start, end - start).Select(i => section.Lines[i])]));
                    links.Add(LlmsFile.Line(range, context.Urls.Absolute(path), Format.Counted(end - start, "link", "links")));
                }

            sections = [new LlmsSection("Parts", links)];
        }

        foreach (var section in sections) file.Section(section.Heading, section.Lines);
        yield return File(sitePath, source, () => file);
    }

    private Page File(string sitePath, string source, Func<LlmsFile> file) =>
        new(sitePath, source, () => view, [new DataForm(Urls.File(sitePath), (_, output) => file().Write(output))]);

    /// <summary>As many lines as fit into a part; at least one.</summary>
    private static IEnumerable<(int Start, int End)> Ranges(IReadOnlyList<string> lines)
    {
        const int Head = 1_500;
        for (var start = 0; start < lines.Count;)
        {
            var (end, length) = (start + 1, Head + lines[start].Length + 1);
            while (end < lines.Count && end - start < LlmsFile.MostLinks && length + lines[end].Length + 1 <= LlmsFile.MostCharacters) length += lines[end++].Length + 1;
            yield return (start, end);
            start = end;
        }
    }
}
