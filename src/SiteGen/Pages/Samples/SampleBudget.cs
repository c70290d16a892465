namespace SiteGen.Pages.Samples;

/// <summary>What of the samples a twin shows, which is to stay short.</summary>
internal static class SampleBudget
{
    /// <summary>Samples in their order while they fit; a group without room for one is left out.</summary>
    /// <param name="groups">All of them.</param>
    /// <param name="characters">How many the code may have in all. The first sample is shown whatever its length.</param>
    /// <param name="toolCharacters">How many the settings of tools may have beside that. The first is shown whatever its length; the first of each group comes before the others.</param>
    /// <param name="inAllLanguages">Whether the first group is wanted in every language; the others are in Python, TypeScript and the shell.</param>
    public static IReadOnlyList<SampleGroup> Fit(IReadOnlyList<SampleGroup> groups, int characters, int toolCharacters, bool inAllLanguages)
    {
        var tools = ToolsThatFit([.. groups.Where(group => group.IsTools)], toolCharacters);
        List<SampleGroup> fitting = [];
        var used = 0;
        foreach (var group in groups)
        {
            List<SampleView> samples = [];
            foreach (var sample in group.Samples)
            {
                if (group.IsTools)
                {
                    if (tools.Contains(sample)) samples.Add(sample);
                    continue;
                }

                if (!(inAllLanguages && fitting.Count == 0) && sample.Language is not ("python" or "typescript" or "bash")) continue;
                if (used > 0 && used + sample.Code.Length > characters) continue;
                used += sample.Code.Length;
                samples.Add(sample);
            }

            if (samples.Count > 0) fitting.Add(group with { Samples = samples });
        }

        return fitting;
    }

    /// <summary>Drops samples until so many characters are gone: further languages from the last to the first, then requests from the last to the first.</summary>
    public static IReadOnlyList<SampleGroup> Without(IReadOnlyList<SampleGroup> groups, int characters)
    {
        List<List<SampleView>> left = [.. groups.Select(group => group.Samples.ToList())];
        for (var least = 1; least >= 0; least--)
            for (var i = left.Count - 1; i >= 0; i--)
                while (characters > 0 && left[i].Count > least)
                {
                    characters -= left[i][^1].Fence.Text.Length + 2 + (left[i].Count == 1 ? groups[i].Label.Length + 6 : 0);
                    left[i].RemoveAt(left[i].Count - 1);
                }

        return [.. groups.Select((group, i) => group with { Samples = left[i] }).Where(group => group.Samples.Count > 0)];
    }

    private static HashSet<SampleView> ToolsThatFit(IReadOnlyList<SampleGroup> groups, int characters)
    {
        var fitting = new HashSet<SampleView>(ReferenceEqualityComparer.Instance);
        var used = 0;
        foreach (var sample in groups.Select(group => group.Samples[0]).Concat(groups.SelectMany(group => group.Samples.Skip(1))))
        {
            if (used > 0 && used + sample.Code.Length > characters) continue;
            used += sample.Code.Length;
            fitting.Add(sample);
        }

        return fitting;
    }
}
