using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>Facts that models and offerings share, between the fact sheet and the front matter.</summary>
internal static class FactText
{
    private static readonly (string Key, IReadOnlyList<string> Entries)[] _maps =
        [("limits", ["context", "input", "output"]), ("modalities", ["input", "output"]), ("capabilities", Vocabulary.Capabilities.All)];

    /// <summary>Facts that a model and an offering can both state; what an offering leaves out, it has from its model.</summary>
    public static bool IsShared(FactPath path) => path.Head is "limits" or "modalities" or "capabilities" or "supported_parameters";

    /// <summary>The value of a key made of facts; null when nothing is stated.</summary>
    public static FrontMatterNode? Node(FactSheet sheet, string key)
    {
        if (key == "cost") return CostText.Node(sheet);
        if (key == "supported_parameters") return sheet[key] is { } list ? FrontMatterNode.OfWords(Split(list)) : null;
        var (name, words) = Array.Find(_maps, map => map.Key == key);
        if (name is null) return sheet[key] is { } value ? key is "url" or "notes" ? FrontMatterNode.OfText(value) : FrontMatterNode.OfWord(value) : null;

        var entries = new List<(string, FrontMatterNode)>();
        foreach (var word in words)
            if (sheet[key, word] is { } value) entries.Add((word, key == "modalities" ? FrontMatterNode.OfWords(Split(value)) : FrontMatterNode.OfWord(value)));
        return entries.Count == 0 ? null : new MapNode(entries, IsFlow: key != "capabilities");
    }

    /// <summary>The facts of a model or an offering as its file states them.</summary>
    public static FactSheet Read(YamlMapping file)
    {
        var sheet = new FactSheet();
        foreach (var (key, words) in _maps)
            if (file.Value(key) is YamlMapping map)
                foreach (var word in words)
                    sheet[key, word] = map.Value(word) switch
                    {
                        YamlScalar scalar => scalar.Text,
                        YamlSequence list => FactSheet.Set(list.Items.OfType<YamlScalar>().Select(item => item.Text)),
                        _ => null,
                    };
        if (file.Texts("supported_parameters") is { } parameters) sheet["supported_parameters"] = FactSheet.Set(parameters);
        foreach (var key in (ReadOnlySpan<string>)["url", "status", "deprecated", "retires", "billing", "notes"]) sheet[key] = file.Text(key);
        if (file.Value("cost") is { } cost) CostText.Read(cost, sheet);
        return sheet;
    }

    private static string[] Split(string set) => set.Length == 0 ? [] : set.Split(',');
}
