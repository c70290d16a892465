using System.Reflection;

namespace SiteGen.Serving;

/// <summary>What the server has besides the site, at addresses no site can have: a script that pages opened in a browser get, its style sheet, and the changes it listens to.</summary>
internal static class OwnFiles
{
    private const string Folder = "/_sitegen/";

    /// <summary>Where open pages listen.</summary>
    public const string Changes = Folder + "changes";

    private static readonly Dictionary<string, FileBytes> _files = new(StringComparer.Ordinal)
    {
        [Folder + "live.js"] = Read("live.js"),
        [Folder + "live.css"] = Read("live.css"),
    };

    /// <summary>What lies at a path; null when nothing does.</summary>
    public static FileBytes? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The element that loads the script.</summary>
    /// <param name="version">Of the site that the page is of.</param>
    public static string Script(string version) => $"<script src=\"{Folder}live.js\" data-version=\"{version}\" defer></script>\n";

    private static FileBytes Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("serving/" + name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return FileBytes.Of(memory.ToArray());
    }
}
