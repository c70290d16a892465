namespace SiteGen.Tests.Sites;

/// <summary>The source tree the tests were built from: whole-run cases and the real content lie in it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds SiteGen.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder that holds a folder for each case.</summary>
    public static string Cases { get; } = Path.Combine(Root, "tests", "SiteGen.Tests", "Sites");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SiteGen.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No SiteGen.sln above the tests."));
}
