using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>JSON as programs get it: it parses, its addresses lead somewhere, and a twin names itself.</summary>
internal static class JsonCheck
{
    /// <summary>Checks the JSON twin of a page and reads its facts; null when it is no JSON, or that of another page.</summary>
    /// <param name="number">The file.</param>
    /// <param name="page">The address of the page that names it.</param>
    /// <param name="site">The site.</param>
    public static JsonFacts? ReadTwin(int number, string page, CheckedSite site)
    {
        var facts = new JsonFacts();
        var (isHtmlNamed, isOurs) = (false, true);
        if (!Read(number, site, (text, leaf) =>
            {
                facts.Add(leaf);
                if (leaf.Kind == JsonTokenType.String && TextCheck.Unfilled(leaf.Text) is { } trace && leaf.Name != "body") site.Diagnostics.Add(Problems.UnfilledText(text.AtByte(leaf.Byte), trace));
                if (leaf.Above.Count != 2 || leaf.Above[1] != "urls" || leaf.Kind != JsonTokenType.String) return;
                var expected = leaf.Name switch { "html" => page, "json" => site.Address.UrlOf(text.Path), _ => leaf.Text };
                isHtmlNamed |= leaf.Name == "html";
                isOurs &= leaf.Name != "html" || leaf.Text == page;
                if (leaf.Text != expected) site.Diagnostics.Add(Problems.WrongInJson(text.AtByte(leaf.Byte), $"urls.{leaf.Name}", leaf.Text, expected));
            }, out var file)) return null;
        if (!isHtmlNamed) site.Diagnostics.Add(Problems.JsonLacks(file.Path, "urls.html", page));
        return isOurs ? facts with { Text = file } : null;
    }

    /// <summary>Checks any other JSON: only that it parses and that its addresses lead somewhere.</summary>
    public static void Run(int number, CheckedSite site) => Read(number, site, (_, _) => { }, out _);

    private static bool Read(int number, CheckedSite site, Action<SiteText, JsonLeaf> leaf, out SiteText text)
    {
        text = new SiteText(site.Files.Paths[number], "", false);
        if (SiteText.Read(site.Files, number, site.Diagnostics) is not { } file) return false;
        text = file;
        TextCheck.FindMojibake(file, site.Diagnostics);
        return JsonFile.Read(file, Encoding.UTF8.GetBytes(file.Text), value =>
        {
            if (value.Kind == JsonTokenType.String && value.Name != "id" && site.Address.Holds(value.Text) && !LeadsSomewhere(value.Text, file.Path, site)) site.Follow(value.Text, file.Path, file.AtByte(value.Byte));
            leaf(file, value);
        }, site.Diagnostics);
    }

    /// <summary>Asked first, because the place of a value is only worth finding when there is something to report.</summary>
    private static bool LeadsSomewhere(string url, string from, CheckedSite site) =>
        site.Address.Resolve(url, from) is { Kind: TargetKind.File, Fragment: "" } target && site.Files.Find(target.Path) is not null;
}
