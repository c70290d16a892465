using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Packing;

/// <summary>The packages, made once from a copy of the sources as CI makes them, and a home in which nothing is installed.</summary>
public sealed class PackedTool : IDisposable
{
    private static readonly string[] _files = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "LICENSE", "CHANGELOG.md", "README.md"];
    private static readonly string[] _notSources = ["bin", "obj"];

    /// <summary>Locked restore and mapped paths; without the analyzers, which every build runs anyway.</summary>
    private static readonly Dictionary<string, string> _asInCi = new() { ["CI"] = "true" };

    private readonly TemporaryFolder _folder = new();

    public PackedTool()
    {
        CopySources(Sources);
        Command.Succeed(Sources, _asInCi, "dotnet", "pack", "src/SiteGen", "--output", Packages, "-p:RunAnalyzers=false", "-nodeReuse:false");
        Directory.CreateDirectory(In("home"));
        File.WriteAllText(In("nuget.config"), $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{Packages}\" /></packageSources></configuration>");
    }

    /// <summary>The copy that was packed.</summary>
    public string Sources => In("sources");

    /// <summary>A folder that is a package feed.</summary>
    public string Packages => In("packages");

    /// <summary>Variables of a machine that has .NET and nothing else, whose only feed is <see cref="Packages"/>.</summary>
    internal IReadOnlyDictionary<string, string> FreshMachine => new Dictionary<string, string>
    {
        ["HOME"] = In("home"),
        ["DOTNET_CLI_HOME"] = In("home"),
        ["NUGET_PACKAGES"] = In("home/packages"),
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["GITHUB_ACTIONS"] = "",
    };

    /// <summary>A path beside the packages.</summary>
    public string In(string path) => _folder.In(path);

    /// <summary>An empty folder below which <c>nuget.config</c> names the packages alone.</summary>
    public string EmptyFolder(string name) => Directory.CreateDirectory(In(name)).FullName;

    /// <summary>The program, built as CI builds it from another copy of the sources.</summary>
    internal byte[] BuiltElsewhere()
    {
        var copy = In("somewhere/else");
        CopySources(copy);
        Command.Succeed(copy, _asInCi, "dotnet", "build", "src/SiteGen", "--configuration", "Release", "-p:RunAnalyzers=false", "-nodeReuse:false");
        return File.ReadAllBytes(Path.Combine(copy, "src/SiteGen/bin/Release/net10.0/sitegen.dll"));
    }

    public void Dispose() => _folder.Dispose();

    private static void CopySources(string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in _files) File.Copy(Path.Combine(Repository.Root, file), Path.Combine(target, file));
        foreach (var folder in (string[])["src", "templates"]) Copy(new DirectoryInfo(Path.Combine(Repository.Root, folder)), Path.Combine(target, folder));
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !_notSources.Contains(folder.Name))) Copy(folder, Path.Combine(to, folder.Name));
    }
}
