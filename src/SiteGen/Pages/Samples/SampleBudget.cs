namespace SiteGen.Pages.Samples;

/// <summary>What of the samples a twin shows, which is to stay short.</summary>
internal static class SampleBudget
{
    /// <summary>Samples in their order while they fit; a group without room for one is left out. Of tools the first always fits, the others while there is room for them.</summary>
    /// <param name="groups">All of them.</param>
    /// <param name="characters">How many the code may have in all. The first sample is shown whatever its length.</param>
    /// <param name="toolCharacters">How many the settings of tools may have beside that.</param>
    /// <param name="inAllLanguages">Whether the first group is wanted in every language; the others are in Python, TypeScript and the shell.</param>
    public static IReadOnlyList<SampleGroup> Fit(IReadOnlyList<SampleGroup> groups, int characters, int toolCharacters, bool inAllLanguages)
    {
        List<SampleGroup> fitting = [];
        var (used, usedByTools) = (0, 0);
        foreach (var group in groups)
        {
            List<SampleView> samples = [];
            foreach (var sample in group.Samples)
            {
                if (group.IsTools)
                {
                    if (samples.Count > 0 && usedByTools + sample.Code.Length > toolCharacters) continue;
                    usedByTools += sample.Code.Length;
                    samples.Add(sample);
                    continue;
                }

                if (!(inAllLanguages && fitting.Count == 0) && sample.Language is not ("python" or "typescript" or "bash")) continue;
                if (group.Samples.Count > 1 && used > 0 && used + sample.Code.Length > characters) continue;
                used += sample.Code.Length;
                samples.Add(sample);
            }

            if (samples.Count > 0) fitting.Add(group with { Samples = samples });
        }

        return fitting;
    }
}
