namespace SiteGen.Tests.Hostile;

/// <summary>A site whose four kinds of file say all that can be said, with what a test wants in every field of text or address.</summary>
internal static class FullSite
{
    /// <summary>Runs the pipeline over it; every page is made.</summary>
    /// <param name="text">The text of a field, by its path.</param>
    /// <param name="url">The address of a field, by its path.</param>
    public static (HostileRun Run, SchemaSample Sample) Build(Func<string, string> text, Func<string, string>? url = null)
    {
        var sample = new SchemaSample(text, url ?? (path => $"https://{path.Replace('.', '-').Replace("_", "", StringComparison.Ordinal)}.example/"));
        using var site = HostileSite.Plain()
            .With("content/site.yml", sample.Write("site"))
            .With("content/authors/acme.md", $"---\n{sample.Write("author")}\n---\nA body.\n")
            .With("content/providers/cloud.md", $"---\n{sample.Write("provider")}\n---\nA body.\n")
            .With("content/models/acme/one.md", $"---\n{sample.Write("model")}\n---\nA body.\n")
            .With("content/logos/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        return (HostileRun.Of(site, _ => true), sample);
    }
}
