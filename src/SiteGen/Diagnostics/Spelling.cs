namespace SiteGen.Diagnostics;

/// <summary>Finds the name somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The known name nearest to what was written, by edits of one letter (a swap of neighbours is one edit), ignoring case;
    /// null when none is near enough: at most one edit for every three letters, and at least one. A folder and an ending that both have are no letters
    /// of these: <c>logos/a.b.svg</c> is not near <c>logos/123.svg</c>.
    /// </summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="known">The names that would have been right; the first of equally near ones in ordinal order wins.</param>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > 100) return null; // nobody mistypes a name of that length, and the table below would grow with its square

        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in known.Order(StringComparer.Ordinal))
        {
            var tooFar = Math.Min(bestDistance, Math.Max(1, (written.Length - Shared(written, name)) / 3) + 1);
            if (Math.Abs(name.Length - written.Length) >= tooFar) continue;
            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < tooFar) (best, bestDistance) = (name, distance);
        }

        return best;
    }

    /// <summary>A hint that names the nearest known name, or lists them when they are few, or null.</summary>
    public static string? Hint(string written, IReadOnlyCollection<string> known, string listed = "Known here")
    {
        if (Nearest(written, known) is { } near) return $"Did you mean '{near}'?";
        return known.Count is > 0 and <= 24 ? $"{listed}: {string.Join(", ", known.Order(StringComparer.Ordinal))}." : null;
    }

    /// <summary>How long folder and ending are together that two paths share; 0 where there are no folders.</summary>
    private static int Shared(string written, string name)
    {
        var folder = written.LastIndexOf('/') + 1;
        if (folder == 0) return 0;
        var ending = Path.GetExtension(written);
        return (name.StartsWith(written[..folder], StringComparison.OrdinalIgnoreCase) ? folder : 0) + (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? ending.Length : 0);
    }

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + (same ? 0 : 1));
                if (!same && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }

        return rows[a.Length, b.Length];
    }
}
