using AngleSharp.Dom;
using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>
/// Facts of a page where a reader finds them: below a heading, in the row and column of a table that bear their names, beside a term, in a list.
/// Knows no class and no id, so that a restyled page keeps its facts. The twin is read the same way, rendered by a Markdown library.
/// </summary>
internal sealed class PageFacts(IElement page)
{
    private const string Headings = "h1, h2, h3, h4, h5, h6";

    /// <summary>Everything a reader sees.</summary>
    public string Text => TextOf([page]);

    /// <summary>Everything but some sections, where the page has them.</summary>
    public string TextWithout(params string[] headings)
    {
        var left = page.QuerySelectorAll(Headings).Where(heading => headings.Contains(Said(heading))).SelectMany(heading => Below(heading, level: null)).ToHashSet();
        var holders = left.SelectMany(element => element.Ancestors<IElement>()).ToHashSet();
        return TextOf([.. page.QuerySelectorAll("*").Where(element => !left.Contains(element) && !holders.Contains(element))]);
    }

    /// <summary>From the title to the first section.</summary>
    public string Opening => TextOf(Below(page.QuerySelector("h1")!, level: 6));

    public string Title => Said(page.QuerySelector("h1")!);

    /// <summary>Inline code and fences, each once.</summary>
    public IReadOnlyList<string> Codes => [.. page.QuerySelectorAll("code").Select(code => code.TextContent).Distinct()];

    public IReadOnlyList<string> Fences => [.. page.QuerySelectorAll("pre").Select(fence => fence.TextContent)];

    /// <summary>What a section says, its subsections included.</summary>
    public string Section(string heading) => TextOf(Below(Find(heading), level: null));

    /// <summary>Of the one row that bears all names, the cell in a column. A cell bears its text, and that of its first link or code.</summary>
    public string Cell(string heading, string column, params string[] names)
    {
        var row = Row(heading, names);
        var columns = row.Closest("table")!.QuerySelectorAll("thead th").Select(Said).ToList();
        Assert.Contains(column, columns);
        return Said(row.Children[columns.IndexOf(column)]);
    }

    public string RowText(string heading, params string[] names) => Said(Row(heading, names));

    /// <summary>The first code of the row: the exact id, in a table of prices.</summary>
    public string RowCode(string heading, params string[] names) => Row(heading, names).QuerySelector("code")!.TextContent;

    /// <summary>The first address outside of the row: a source.</summary>
    public string RowSource(string heading, params string[] names) =>
        Row(heading, names).QuerySelectorAll("a").Select(Address).FirstOrDefault(address => !address.StartsWith('/')) ?? "no source";

    /// <summary>What stands beside a term: in a description list or a table of two columns.</summary>
    public string Value(string heading, string term)
    {
        var terms = RightBelow(heading).Where(element => element.Matches("dt, tbody td:first-child, tbody th:first-child") && Said(element) == term);
        return Said(Assert.Single(terms).NextElementSibling!);
    }

    /// <summary>supported, not supported or not known: "Audio: supported" below a heading, or "Output, supported: Text, Audio" in one line.</summary>
    public string State(string group, string ability)
    {
        var items = Items().ToList();
        var states = items.Where(item => item.Group == group && item.Text.StartsWith(ability + ": ", StringComparison.Ordinal)).Select(item => item.Text[(ability.Length + 2)..])
            .Concat(items.Where(item => item.Text.StartsWith(group + ", ", StringComparison.Ordinal)).Select(item => item.Text[(group.Length + 2)..].Split(": ", 2))
                .Where(list => list[1].Split(", ").Contains(ability)).Select(list => list[0]));
        return states.SingleOrDefault() ?? "not listed";
    }

    /// <summary>Where the link with a text leads, as a path below the root of the site or an address outside.</summary>
    public string Link(string heading, string text) => Below(Find(heading), level: null).Where(element => element.Matches("a") && Said(element) == text).Select(Address).FirstOrDefault() ?? "no link";

    /// <summary>Where the links of a section lead.</summary>
    public IReadOnlyList<string> Links(string heading) => [.. Below(Find(heading), level: null).Where(element => element.Matches("a")).Select(Address).Distinct()];

    /// <summary>In the opening, where there is no heading yet.</summary>
    public string OpeningLink(string text) =>
        Below(page.QuerySelector("h1")!, level: 6).Where(element => element.Matches("a") && Said(element) == text).Select(Address).FirstOrDefault() ?? "no link";

    private IElement Row(string heading, string[] names) =>
        Assert.Single(RightBelow(heading), element => element.Matches("tbody tr") && names.All(name => element.Children.Any(cell => Bears(cell, name))));

    private static bool Bears(IElement cell, string name) =>
        Said(cell) == name || (cell.QuerySelector("a") is { } link && Said(link) == name) || (cell.QuerySelector("code") is { } code && Said(code) == name);

    private IReadOnlyList<IElement> RightBelow(string heading) => Below(Find(heading), level: 6);

    private IElement Find(string heading)
    {
        var found = page.QuerySelectorAll(Headings).FirstOrDefault(element => Said(element) == heading);
        Assert.True(found is not null, $"There is no heading '{heading}'.");
        return found;
    }

    /// <summary>In document order, up to the next heading of a level, by default the heading's own, or above.</summary>
    private IReadOnlyList<IElement> Below(IElement heading, int? level) =>
        [.. page.QuerySelectorAll("*").SkipWhile(element => element != heading).Skip(1)
            .TakeWhile(element => !element.Matches(Headings) || LevelOf(element) > (level ?? LevelOf(heading)))];

    private static int LevelOf(IElement heading) => heading.LocalName[1] - '0';

    /// <summary>Items of lists, with the heading above.</summary>
    private IEnumerable<(string Group, string Text)> Items()
    {
        var group = "";
        foreach (var element in page.QuerySelectorAll($"{Headings}, li"))
            if (element.LocalName != "li") group = Said(element);
            else yield return (group, Said(element));
    }

    private static string TextOf(IReadOnlyCollection<IElement> elements)
    {
        var among = elements.ToHashSet();
        return string.Join(' ', elements.Where(element => !among.Contains(element.ParentElement!)).Select(Said));
    }

    private static string Address(IElement link)
    {
        var address = link.GetAttribute("href")!;
        var site = BuiltCatalog.BaseUrl.AbsoluteUri.TrimEnd('/');
        var path = address.StartsWith(site + "/", StringComparison.Ordinal) ? address[site.Length..] : address;
        return path.StartsWith('/') && path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] + "/" : path;
    }

    /// <summary>Without buttons, which only scripts need.</summary>
    private static string Said(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var button in copy.QuerySelectorAll("button, script, style").ToList()) button.Remove();
        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
