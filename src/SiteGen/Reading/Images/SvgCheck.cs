using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Images;

/// <summary>
/// An SVG is a document: opened by itself a browser runs its scripts, follows its links and loads what it refers to. Only elements that draw are let through, and
/// of addresses only fragments of the file itself.
/// </summary>
internal static partial class SvgCheck
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const int MaxDepth = 64;

    /// <summary>Elements of SVG 1.1 and 2 that draw. Left out: what runs (script, animation, handlers), links, foreign content, and what loads (image, feImage).</summary>
    private static readonly FrozenSet<string> _elements = FrozenSet.ToFrozenSet(
    [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "style", "filter", "feBlend", "feColorMatrix", "feComponentTransfer",
        "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
        "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    ], StringComparer.Ordinal);

    /// <summary>Reports the first thing that makes the image more than a drawing.</summary>
    public static void Run(byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), settings);
            if (Problem(xml, file) is { } problem) diagnostics.Add(problem);
        }
        catch (XmlException broken)
        {
            diagnostics.Add(Problems.InvalidSvg(new Place(file, Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition)), Reason(broken)));
        }
    }

    private static Diagnostic? Problem(XmlReader xml, string file)
    {
        var inNamed = int.MaxValue;
        var style = new StringBuilder(); // a comment may part a word that is one to a browser
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.ProcessingInstruction) return Problems.NotADrawing(At(xml, file), $"<?{xml.Name}");
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) style.Append(xml.Value);
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "style" && !IsHarmless(style.ToString())) return Problems.NotADrawing(At(xml, file), "the style that ends here");
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= inNamed) inNamed = int.MaxValue;
            if (xml.NodeType != XmlNodeType.Element) continue;

            if (xml.NamespaceURI != Svg || !_elements.Contains(xml.LocalName)) return Problems.NotADrawing(At(xml, file), $"<{xml.Name}>");
            if (xml.Depth == 0 && xml.LocalName != "svg") return Problems.InvalidSvg(At(xml, file), "The outermost element is not <svg>");
            if (xml.Depth > MaxDepth) return Problems.InvalidSvg(At(xml, file), $"Elements are nested deeper than {MaxDepth} levels");
            if (xml.LocalName == "use" && xml.Depth > inNamed) return Problems.NotADrawing(At(xml, file), "<use> within what is used itself, which doubles with every level");
            if (xml.LocalName == "style") style.Clear();
            if (xml is { Depth: > 0, IsEmptyElement: false } && inNamed == int.MaxValue && xml.GetAttribute("id") is not null) inNamed = xml.Depth;
            while (xml.MoveToNextAttribute())
                if (!IsHarmless(xml.NamespaceURI, xml.LocalName, xml.Value)) return Problems.NotADrawing(At(xml, file), $"'{xml.Name}'");
        }

        return null;
    }

    private static bool IsHarmless(string space, string name, string value)
    {
        if (space == "http://www.w3.org/2000/xmlns/") return true;
        if (space == "http://www.w3.org/XML/1998/namespace") return name is "space" or "lang" or "id";
        if (space == XLink) return name is "title" or "type" or "show" or "actuate" || (name == "href" && value.StartsWith('#'));
        if (space.Length > 0) return true; // another program's note, which browsers do not read
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "src") return false;
        return name == "href" ? value.StartsWith('#') : IsHarmless(value);
    }

    /// <summary>True of CSS, and of a value, that loads nothing: no address but a fragment, and no escape that could hide one.</summary>
    private static bool IsHarmless(string css) =>
        !css.Contains('\\', StringComparison.Ordinal) && !css.Contains("@import", StringComparison.OrdinalIgnoreCase) && !css.Contains("image(", StringComparison.OrdinalIgnoreCase)
        && !css.Contains("image-set(", StringComparison.OrdinalIgnoreCase) && !css.Contains("javascript:", StringComparison.OrdinalIgnoreCase) && !css.Contains("/*", StringComparison.Ordinal) && !Loads().IsMatch(css);

    private static Place At(XmlReader xml, string file) => xml is IXmlLineInfo line && line.HasLineInfo() ? new Place(file, line.LineNumber, line.LinePosition) : Place.WholeFile(file);

    /// <summary>Without the place that the library puts at its end.</summary>
    private static string Reason(XmlException broken) => broken.Message.IndexOf(" Line ", StringComparison.Ordinal) is var line and > 0 ? broken.Message[..line] : broken.Message;

    [GeneratedRegex(@"(url|src)\s*\((?!\s*['""]?#)", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
