using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Pages.Finding;

/// <summary>The theme's scripts, run in Node.</summary>
internal static class Modules
{
    /// <param name="name">The module that the script imports: its address is the script's first argument.</param>
    /// <param name="script">What is run.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>What it printed; null when Node is not here.</returns>
    public static string? Ask(string name, string script, string input)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "templates/assets/modules"))) File.Copy(file, folder.In(Path.GetFileName(file)));
        File.WriteAllText(folder.In("package.json"), "{\"type\":\"module\"}"); // otherwise Node takes .js for something older
        if (Tool.Run("node", ["--input-type=module", "-e", script, new Uri(folder.In($"{name}.js")).AbsoluteUri], input) is not { } answered) return null;

        Assert.Equal("", answered.Errors);
        return answered.Output;
    }
}
