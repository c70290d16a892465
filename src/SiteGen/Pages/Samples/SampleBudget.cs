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

    private static HashSet<SampleView> ToolsThatFit(IReadOnlyList<SampleGroup> groups, int characters)
    {
        HashSet<SampleView> fitting = [];
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
