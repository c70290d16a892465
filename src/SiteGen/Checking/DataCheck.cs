using System.Buffers;
using System.Text.RegularExpressions;
using System.Xml;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>Files that are neither pages nor their twins. What a file is follows from its name; of kinds not known here only the text is looked at.</summary>
internal static partial class DataCheck
{
    private static readonly SearchValues<char> _ends = SearchValues.Create(" \t\n\r\"'<>()[]|,;\\");

    /// <summary>Reports what is wrong.</summary>
    public static void Run(int number, CheckedSite site)
    {
        var path = site.Files.Paths[number];
        var ending = Path.GetExtension(path);
        if (SitemapCheck.IsSitemap(path)) return; // looked at once every page is known
        if (ending is ".json" or ".webmanifest" || (ending.Length == 0 && BeginsJson(site.Files.Read(number)))) JsonCheck.Run(number, site);
        else if (ending is ".xml" or ".svg" or ".rss" or ".atom") CheckXml(number, site);
        else if ((ending is ".md" or ".txt" or ".css" or ".ics" || Path.GetFileName(path) is "_redirects" or "_headers") && SiteText.Read(site.Files, number, site.Diagnostics) is { } text)
        {
            TextCheck.FindMojibake(text, site.Diagnostics);
            if (ending == ".md") CheckLoneTwin(text, site);
            if (LlmsCheck.IsIndex(path)) LlmsCheck.Run(text, number, site);
            else if (ending == ".ics") CheckAddresses(new SiteText(path, Unfolded(text.Text), text.HasCarriageReturns), site);
            else if (ending == ".txt" && path != "robots.txt") CheckAddresses(text, site);
            if (path == "_redirects") CheckRedirects(text, site);
            if (ending == ".css") CheckStyles(text, site);
        }
    }

    private static bool BeginsJson(byte[] bytes) => bytes.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static void CheckXml(int number, CheckedSite site)
    {
        if (SiteText.Read(site.Files, number, site.Diagnostics) is not { } text) return;
        TextCheck.FindMojibake(text, site.Diagnostics);
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var element = "";
            while (reader.Read())
            {
                var line = (IXmlLineInfo)reader;
                if (reader.NodeType == XmlNodeType.Element) element = reader.LocalName;
                if (reader.NodeType == XmlNodeType.Text && element is not ("id" or "guid") && // the name of an entry, which need not lead anywhere
                     site.Address.Holds(reader.Value.Trim())) site.Follow(reader.Value.Trim(), text.Path, new Place(text.Path, line.LineNumber, line.LinePosition, reader.Value.Length));
                else if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("href") is { } href && site.Address.Holds(href)) site.Follow(href, text.Path, new Place(text.Path, line.LineNumber, line.LinePosition));
            }
        }
        catch (XmlException problem)
        {
            site.Diagnostics.Add(Problems.BrokenXml(new Place(text.Path, Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition)), problem.Message.Split(" Line ")[0].TrimEnd('.')));
        }
    }

    /// <summary>A twin that no page names still tells where it belongs.</summary>
    private static void CheckLoneTwin(SiteText text, CheckedSite site)
    {
        site.Diagnostics.Add(Problems.TwinWithoutPage(text.Path));
        CheckAddresses(text, site);
    }

    /// <summary>Lines of a calendar as they were before they were folded (RFC 5545, 3.1); the number of lines stays.</summary>
    private static string Unfolded(string calendar)
    {
        var lines = calendar.Split('\n');
        for (var i = lines.Length - 1; i > 0; i--)
            if (lines[i].StartsWith(' ')) (lines[i - 1], lines[i]) = (lines[i - 1] + lines[i][1..], "");
        return string.Join('\n', lines);
    }

    private static void CheckAddresses(SiteText text, CheckedSite site)
    {
        var root = site.Address.Base.AbsoluteUri;
        for (var at = text.Text.IndexOf(root, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(root, at + 1, StringComparison.Ordinal))
        {
            var length = text.Text.AsSpan(at).IndexOfAny(_ends) is >= 0 and var found ? found : text.Text.Length - at;
            var url = text.Text.Substring(at, length).TrimEnd('.', ':', '`', '*', '\\');
            if (site.Address.Resolve(url, text.Path) is { Kind: TargetKind.File } target && site.Files.Find(target.Path) is null) site.Follow(url, text.Path, text.At(at, url.Length));
        }
    }

    /// <summary>Lines of "from to status" (Netlify, Cloudflare). What holds a placeholder cannot be followed.</summary>
    private static void CheckRedirects(SiteText text, CheckedSite site)
    {
        foreach (Match rule in Redirect().Matches(text.Text))
        {
            var to = rule.Groups["to"];
            if (!to.Value.AsSpan().ContainsAny(":*") || site.Address.Holds(to.Value)) site.Follow(to.Value, text.Path, text.At(to.Index, to.Length));
        }
    }

    private static void CheckStyles(SiteText text, CheckedSite site)
    {
        foreach (Match use in Fetched().Matches(text.Text))
        {
            var (url, at) = (use.Groups["url"].Value, text.At(use.Groups["url"].Index, use.Groups["url"].Length));
            if (site.Address.Resolve(url, text.Path).Kind == TargetKind.Elsewhere) site.Diagnostics.Add(Problems.ThirdPartyRequest(at, url));
            else if (!url.StartsWith('#')) site.Follow(url, text.Path, at);
        }
    }

    [GeneratedRegex(@"^(?<from>/\S*)[ \t]+(?<to>(?:/|https?://)\S*)(?:[ \t]+\S+)*[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Redirect();

    [GeneratedRegex("""(?:url\(\s*|@import\s+(?!url))["']?(?<url>[^"')\s;]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();
}
