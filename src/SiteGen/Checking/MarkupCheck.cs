using AngleSharp.Dom;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>The elements of a page one by one: ids, links, images, tables, and what a strict content security policy would not let run.</summary>
internal sealed class MarkupCheck(HtmlPage page, int number, CheckedSite site)
{
    private static readonly string[] _data = ["application/ld+json", "application/json", "speculationrules"];

    private readonly Dictionary<string, IElement> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, IElement Element)> _own = [];
    private IElement? _governed;
    private bool _hasPolicy;

    /// <summary>Reports what is wrong.</summary>
    /// <returns>Files of the site that a reader can go to from here.</returns>
    public IReadOnlySet<int> Run()
    {
        var reached = new HashSet<int>();
        foreach (var element in page.Document.DocumentElement.DescendantsAndSelf<IElement>())
        {
            if (element.Id is { Length: > 0 } id && !_ids.TryAdd(id, element)) Report(Problems.DuplicateId(page.At(element), id, page.At(_ids[id])));
            CheckAttributes(element);
            CheckElement(element);
            if (Address(element) is { } href && Follow(element, href) is { } file && element.LocalName is "a" or "area") reached.Add(file);
        }

        foreach (var (id, element) in _own)
            if (!_ids.ContainsKey(id)) Report(Problems.NoSuchAnchor(page.At(element), id, page.Text.Path, Spelling.Nearest(id, _ids.Keys)));
        site.Index.Ids[number] = [.. _ids.Keys.Select(id => site.Index.Names.GetOrAdd(id, id))];
        return reached;
    }

    private void CheckElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta" when string.Equals(element.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase):
                if (_governed is { } early) Report(Problems.WeakPolicy(page.At(element), $"it stands behind the <{early.LocalName}> that it should govern"));
                if (element.GetAttribute("content")?.Contains("unsafe", StringComparison.Ordinal) == true) Report(Problems.WeakPolicy(page.At(element), "it allows what is unsafe"));
                _hasPolicy = true;
                break;
            case "script" when element.GetAttribute("src") is null && !_data.Contains(element.GetAttribute("type")):
                Report(Problems.InlineCode(page.At(element), "<script>"));
                break;
            case "style":
                Report(Problems.InlineCode(page.At(element), "<style>"));
                break;
            case "img" when element.GetAttribute("alt") is null:
                Report(Problems.ImageWithoutText(page.At(element), "alt=\"\" says that it is decoration."));
                break;
            case "svg" when element.GetAttribute("aria-hidden") != "true" && !element.HasAttribute("aria-label") && !element.HasAttribute("aria-labelledby") && !element.Children.Any(child => child.LocalName == "title"):
                Report(Problems.ImageWithoutText(page.At(element), "Give the drawing a <title>, or hide it with aria-hidden=\"true\" where the text beside it says the same."));
                break;
            case "table" when element.QuerySelector("tr")?.Children.Any(cell => cell.LocalName == "th") != true:
                Report(Problems.TableWithoutHeaders(page.At(element)));
                break;
            case "a" or "button" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" when IsEmpty(element):
                Report(Problems.EmptyText(page.At(element), element.LocalName));
                break;
        }

        if (!_hasPolicy && element is { LocalName: "script" or "img" } or { LocalName: "link" } && (element.LocalName != "link" || element.GetAttribute("rel") is "stylesheet" or "icon")) _governed ??= element;
    }

    private static bool IsEmpty(IElement element) =>
        string.IsNullOrWhiteSpace(element.TextContent) && !element.HasAttribute("aria-label") && !element.HasAttribute("aria-hidden") && element.QuerySelector("img[alt]:not([alt='']), svg, input") is null;

    private void CheckAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes)
            if (attribute.Name == "style" || (attribute.Name.StartsWith("on", StringComparison.Ordinal) && attribute.Name.Length > 4)) Report(Problems.InlineCode(page.At(element), $"the attribute {attribute.Name}"));
    }

    private static string? Address(IElement element) => element.LocalName switch
    {
        "a" or "area" or "link" or "use" or "image" => element.GetAttribute("href") ?? element.GetAttribute("xlink:href"),
        "img" or "script" or "iframe" or "embed" or "audio" or "video" or "source" or "track" or "input" => element.GetAttribute("src"),
        "object" => element.GetAttribute("data"),
        "form" => element.GetAttribute("action"),
        _ => null,
    };

    private int? Follow(IElement element, string href)
    {
        if (href.StartsWith('#'))
        {
            if (href.Length > 1) _own.Add((Uri.UnescapeDataString(href[1..]), element));
            return null;
        }

        if (href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) Report(Problems.InlineCode(page.At(element), "a javascript: address"));
        var fetched = element.LocalName is not ("a" or "area" or "form") && (element.LocalName != "link" || !IsReference(element.GetAttribute("rel")));
        if (fetched && site.Address.Resolve(href, page.Text.Path).Kind == TargetKind.Elsewhere)
        {
            Report(Problems.ThirdPartyRequest(page.At(element), href));
            return null;
        }

        return site.Follow(href, page.Text.Path, () => page.At(element));
    }

    /// <summary>Relations that a browser fetches nothing for.</summary>
    private static bool IsReference(string? relation) =>
        relation is "canonical" or "alternate" or "describedby" or "next" or "prev" or "author" or "license" or "help" or "search" or "me" or "up" or "first" or "last" or "index" or "edit" or "source";

    private void Report(Diagnostic problem) => site.Diagnostics.Add(problem);
}
