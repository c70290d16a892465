namespace SiteGen.Pages.Finding;

/// <summary>The place from 0 of each id or word in a list.</summary>
internal static class Places
{
    /// <param name="ids">Each once.</param>
    public static Dictionary<string, int> Of(IEnumerable<string> ids)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids) places.Add(id, places.Count);
        return places;
    }
}
