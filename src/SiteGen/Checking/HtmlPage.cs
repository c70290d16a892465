using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>A page as a browser reads it.</summary>
/// <param name="Text">Its file.</param>
/// <param name="Document">Its tree; elements know where they begin.</param>
/// <param name="Faults">What a strict parser finds wrong, by index in the text.</param>
internal sealed record HtmlPage(SiteText Text, IHtmlDocument Document, IReadOnlyList<(int Index, string Message)> Faults)
{
    /// <summary>A page that only leads on to another.</summary>
    public bool IsRedirect => Refresh is not null;

    /// <summary>The <c>meta http-equiv=refresh</c>; null when there is none.</summary>
    public IElement? Refresh => Meta("http-equiv", "refresh");

    /// <summary>Search engines are asked not to list it.</summary>
    public bool IsNoIndex => Meta("name", "robots")?.GetAttribute("content")?.Contains("noindex", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What hosts answer with when there is no page; it has an address only because it needs a file.</summary>
    public bool IsNotFound => Text.Path == "404.html";

    public static HtmlPage Parse(SiteText text)
    {
        var faults = new List<(int, string)>();
        // Without limits of its own the tree may be as deep as the file says; beyond 512 nobody built it on purpose.
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, SkipComments = true, MaximumDepth = 512 });
        parser.Error += (_, happened) =>
        {
            if (happened is HtmlErrorEvent error) faults.Add((error.Position.Index, error.Message));
        };
        if (HtmlDepth.TooDeepAt(text.Text) is not { } deep) return new HtmlPage(text, parser.ParseDocument(text.Text), faults);
        var page = new HtmlPage(text, parser.ParseDocument(text.Text[..deep]), faults);
        faults.Insert(0, (deep, FormattableString.Invariant($"more than {HtmlDepth.Most:N0} tags are open here, and the rest was not read")));
        return page;
    }

    /// <summary>Where an element begins, or what is around it: drawings do not know. AngleSharp's lines and columns end at 65,535, its index does not.</summary>
    public Place At(IElement element)
    {
        var known = element;
        while (known is { SourceReference: null }) known = known.ParentElement;
        return known is null ? Place.WholeFile(Text.Path) : Text.At(known.SourceReference!.Position.Index);
    }

    /// <summary>The first <c>meta</c> of a name; null when there is none.</summary>
    public IElement? Meta(string attribute, string name)
    {
        foreach (var element in Document.Head?.Children ?? Enumerable.Empty<IElement>())
            if (element.LocalName == "meta" && string.Equals(element.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase)) return element;
        return null;
    }

    /// <summary>The first <c>link</c> of a relation, and of a type where one is named; null when there is none.</summary>
    public IElement? Link(string relation, string? type = null)
    {
        foreach (var element in Document.Head?.Children ?? Enumerable.Empty<IElement>())
            if (element.LocalName == "link" && element.GetAttribute("rel") == relation && (type is null || element.GetAttribute("type") == type)) return element;
        return null;
    }
}
