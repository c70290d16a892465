using AngleSharp.Dom;

namespace SiteGen.Checking;

/// <summary>What the main part of a page states, section by section. What is drawn, filled by a script, for navigation or marked as not for agents does not count.</summary>
internal sealed class PageFacts
{
    private static readonly HashSet<string> _ignored = new(StringComparer.Ordinal) { "nav", "script", "style", "template", "svg", "pre", "button", "select", "input", "form", "output", "textarea" };

    private readonly List<PageFact> _facts = [];
    private readonly List<PageRow> _rows = [];
    private readonly CheckedSite _site;
    private readonly string _path;

    private PageFacts(CheckedSite site, string path) => (_site, _path) = (site, path);

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<PageFact> Facts => _facts;

    /// <summary>Rows of tables that begin with a name.</summary>
    public IReadOnlyList<PageRow> Rows => _rows;

    /// <summary>Titles of the sections, as written.</summary>
    public HashSet<string> Sections { get; } = new(StringComparer.Ordinal);

    public static PageFacts Of(HtmlPage page, CheckedSite site)
    {
        var facts = new PageFacts(site, page.Text.Path);
        facts.Walk((page.Document.QuerySelector("main") ?? page.Document.Body)!, "", null, isElsewhere: false);
        return facts;
    }

    private string Walk(INode node, string section, PageRow? row, bool isElsewhere)
    {
        foreach (var child in node.ChildNodes)
            switch (child)
            {
                case IText text when (node as IElement)?.LocalName != "code": // numbers in code are parts of ids and addresses
                    ShownFact.Find(text.Data, (fact, _) => Add(fact, node));
                    break;
                case IElement element when !_ignored.Contains(element.LocalName) && !element.HasAttribute("data-markdown-ignore") && !element.HasAttribute("hidden"):
                    if (element.LocalName == "h2") Sections.Add(section = element.TextContent.Trim());
                    if (element.LocalName == "code") Add(new ShownFact(FactKind.Code, element.TextContent), element);
                    section = element.LocalName is "tr" or "li" ? Row(element, section, row, isElsewhere) : Walk(element, section, row, isElsewhere);
                    break;
            }

        return section;

        void Add(ShownFact fact, INode at) => _facts.Add(new PageFact(fact, section, row, isElsewhere, (at as IElement)?.SourceReference?.Position.Index ?? 0));
    }

    private string Row(IElement element, string section, PageRow? outer, bool isElsewhere)
    {
        var head = element.LocalName == "li" ? element : element.Children.FirstOrDefault(cell => cell.LocalName == "th");
        var link = head?.QuerySelector("a[href]");
        var codes = head?.QuerySelectorAll("code").Select(code => code.TextContent).ToList() ?? [];
        var row = outer;
        if (element.LocalName == "tr" && head is not null && element.Children.Any(cell => cell.LocalName == "td"))
            _rows.Add(row = new PageRow((link?.TextContent ?? head.ChildNodes.OfType<IText>().FirstOrDefault()?.Data ?? "").Trim(), codes, section, element.TextContent));
        return Walk(element, section, row, isElsewhere || (link is not null && LeadsAway(link)));
    }

    private bool LeadsAway(IElement link) =>
        _site.Address.Resolve(link.GetAttribute("href")!, _path) is { Kind: TargetKind.File } target && target.Path != _path && target.Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>A fact of a page.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Section">The heading above it; empty before the first.</param>
/// <param name="Row">The row of a table it stands in; null for other text.</param>
/// <param name="IsElsewhere">It stands in a row or item that begins with a link to another page, whose fact it may be.</param>
/// <param name="Index">Where the element around it begins.</param>
internal readonly record struct PageFact(ShownFact Fact, string Section, PageRow? Row, bool IsElsewhere, int Index);

/// <summary>A row of a table.</summary>
/// <param name="Name">What its first cell names.</param>
/// <param name="Codes">The exact ids in its first cell.</param>
/// <param name="Section">The heading above it.</param>
/// <param name="Text">All its text.</param>
internal sealed record PageRow(string Name, IReadOnlyList<string> Codes, string Section, string Text);
