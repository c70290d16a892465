using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>
/// The forms of a page state the same facts. A fact of a section is looked for in the section of the same title and before the first one, or anywhere
/// when the other form has no such section; a fact of a row that begins with a name, in the lines that hold the name.
/// </summary>
internal static class FormsCheck
{
    private const int MostReported = 10;

    /// <summary>Reports what the page states and its twin does not, and the other way round.</summary>
    /// <returns>How many facts were compared.</returns>
    public static int Compare(HtmlPage page, PageFacts facts, TwinFile file, TwinFacts twin, CheckedSite site)
    {
        var (inTwin, inPage) = (Sectioned(twin.Facts.Select(fact => (fact.Section, fact.Fact))), Sectioned(facts.Facts.Select(fact => (fact.Section, fact.Fact))));
        var text = new Lazy<string>(() => string.Join('\n', file.Lines.Select(line => line.Text)));
        var known = new Dictionary<PageRow, HashSet<ShownFact>?>(ReferenceEqualityComparer.Instance);
        Limited(site, facts.Facts.Where(fact => !IsInTwin(fact)).DistinctBy(fact => (fact.Fact, fact.Section, fact.Row?.Name)).Select(fact =>
            Problems.NotInTwin(page.Text.At(fact.Index), fact.Fact.ToString(), fact.Row?.Name is { Length: > 0 } name ? name : null, file.Text.Path)));
        Limited(site, twin.Facts.Where(fact => !IsInPage(fact)).DistinctBy(fact => (fact.Fact, fact.Section)).Select(fact =>
            Problems.NotInPage(file.Text.At(fact.Index), fact.Fact.ToString(), page.Text.Path)));
        return facts.Facts.Count + twin.Facts.Count;

        bool IsInTwin(PageFact fact)
        {
            if (fact.Fact.Kind == FactKind.Code) return Holds(inTwin, twin.Sections, "", fact.Fact) || text.Value.Contains(fact.Fact.Value, StringComparison.Ordinal);
            if (fact is { Row: { Name.Length: > 0 } row, Fact.Kind: FactKind.Price or FactKind.Count } && OfRow(row) is { } stated) return stated.Contains(fact.Fact);
            return Holds(inTwin, twin.Sections, fact.Section, fact.Fact);
        }

        bool IsInPage(TwinFact fact) => fact.Fact.Kind == FactKind.Code
            ? fact.Fact.Value == file.Value("id") || Holds(inPage, facts.Sections, "", fact.Fact) || page.Document.Body!.TextContent.Contains(fact.Fact.Value, StringComparison.Ordinal)
            : Holds(inPage, facts.Sections, fact.Section, fact.Fact);

        HashSet<ShownFact>? OfRow(PageRow row)
        {
            if (!known.TryGetValue(row, out var stated)) known[row] = stated = twin.OfLines(row.Section, row.Name, row.Codes);
            return stated;
        }
    }

    /// <summary>Reports what the page states and its JSON does not, and the other way round.</summary>
    /// <returns>How many facts were compared.</returns>
    public static int Compare(HtmlPage page, PageFacts facts, JsonFacts json, CheckedSite site)
    {
        var shown = facts.Facts.Select(fact => fact.Fact).ToHashSet();
        var compared = facts.Facts.Where(fact => fact.Fact.Kind is FactKind.Price or FactKind.Count or FactKind.Date && (!fact.IsElsewhere || fact.Row?.Codes.Any(json.Says) == true)).ToList();
        Limited(site, compared.Where(fact => !json.States(fact.Fact)).DistinctBy(fact => fact.Fact).Select(fact => Problems.NotInJson(page.Text.At(fact.Index), fact.Fact.ToString(), json.Text.Path)));

        var rows = new Dictionary<string, HashSet<ShownFact>?>(StringComparer.Ordinal);
        Limited(site, json.Facts.Where(fact => !(OfRows(fact) ?? shown).Contains(fact.Fact)).DistinctBy(fact => (fact.Fact, json.NameOf(fact.Item))).Select(fact =>
            Problems.NotInPage(json.Text.AtByte(fact.Byte), fact.Fact.ToString(), page.Text.Path)));
        return compared.Count + json.Facts.Count;

        // A price of an offering must stand in a row that names the provider, where there are such rows. Limits need not: those that are the model's stand elsewhere.
        HashSet<ShownFact>? OfRows(JsonFact fact)
        {
            if (fact.Fact.Kind != FactKind.Price || json.NameOf(fact.Item) is not { } name) return fact.Fact.Kind == FactKind.Count && IsSmall(fact.Fact) ? [fact.Fact] : null;
            if (!rows.TryGetValue(name, out var stated))
            {
                var named = facts.Rows.Where(row => row.Text.Contains(name, StringComparison.Ordinal)).ToHashSet();
                rows[name] = stated = named.Count == 0 ? null : facts.Facts.Where(shown => shown.Row is { } row && named.Contains(row)).Select(shown => shown.Fact).ToHashSet();
            }

            return stated;
        }
    }

    /// <summary>Numbers below 1,000 stand everywhere and prove nothing.</summary>
    private static bool IsSmall(ShownFact fact) => fact.Value.Length < 4;

    private static Dictionary<string, HashSet<ShownFact>> Sectioned(IEnumerable<(string Section, ShownFact Fact)> facts)
    {
        var sections = new Dictionary<string, HashSet<ShownFact>>(StringComparer.Ordinal) { [""] = [] };
        foreach (var (section, fact) in facts)
        {
            if (!sections.TryGetValue(section, out var held)) sections.Add(section, held = []);
            held.Add(fact);
        }

        return sections;
    }

    private static bool Holds(Dictionary<string, HashSet<ShownFact>> sections, HashSet<string> titles, string section, ShownFact fact) =>
        section.Length > 0 && titles.Contains(section)
            ? sections[""].Contains(fact) || sections.GetValueOrDefault(section)?.Contains(fact) == true
            : sections.Values.Any(held => held.Contains(fact));

    /// <summary>A table that is missing as a whole is one mistake, not a hundred.</summary>
    private static void Limited(CheckedSite site, IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems.Take(MostReported)) site.Diagnostics.Add(problem);
    }
}
