namespace SiteGen.Tests;

/// <summary>Published catalogs, which stay out of the repository: in the folder that SITEGEN_FEEDS names, otherwise in shared/data beside the repository.</summary>
internal static class Feeds
{
    /// <summary>Where a feed lies; null when it is not there.</summary>
    public static string? Find(string name) =>
        new[] { Environment.GetEnvironmentVariable("SITEGEN_FEEDS"), Repository() is { } root ? Path.Combine(root, "..", "shared", "data") : null }
            .OfType<string>().Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string? Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        return null;
    }
}

/// <summary>A test that needs published catalogs; skipped, saying so, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FeedFactAttribute : FactAttribute
{
    public FeedFactAttribute(params string[] names)
    {
        if (names.FirstOrDefault(name => Feeds.Find(name) is null) is { } missing)
            Skip = $"The feed {missing} is not here: name its folder in SITEGEN_FEEDS, or put it into shared/data beside the repository.";
    }
}
