namespace SiteGen.Diagnostics;

// What a host that site.yml names does not take.
public static partial class Problems
{
    /// <summary>More files than a host takes, e.g. 20,001 for Cloudflare Pages on its free plan.</summary>
    public static Diagnostic TooManyFilesForHost(string file, string host, string plan, int files, int most, IReadOnlyList<(string Written, int Files)> switches, string? remedy) =>
        Warning(Place.WholeFile(file), Text($"The site has {files:N0} files, and {host} takes {most:N0}{plan}."), $"{Switches(switches)}{(remedy is null ? "" : $" {remedy}.")}");

    /// <summary>More files in one folder than a host takes, e.g. the comparisons of 30,000 models for Netlify.</summary>
    public static Diagnostic FolderTooFullForHost(string file, string host, string folder, int files, int most, IReadOnlyList<(string Written, int Files)> switches) =>
        Warning(Place.WholeFile(file), Text($"{(folder.Length == 0 ? "The site's first folder" : $"The folder {folder}")} has {files:N0} files, and {host} takes {most:N0} in one folder."), Switches(switches));

    /// <summary>A file larger than a host takes, e.g. <c>catalog.json</c> of 30 MiB for Cloudflare Pages.</summary>
    public static Diagnostic FileTooLargeForHost(string file, string host, string path, long bytes, long most) =>
        Warning(Place.WholeFile(file), Text($"{path} has {bytes:N0} bytes, and {host} takes files of at most {most:N0}."),
            "'pages: {exports: false}' in site.yml leaves out the catalog in other tools' formats.");

    /// <summary>A site larger than a host takes, e.g. 1.2 GB for GitHub Pages.</summary>
    public static Diagnostic SiteTooLargeForHost(string file, string host, long bytes, long most) =>
        Warning(Place.WholeFile(file), Text($"The site has {bytes / 1e6:N0} MB, and {host} takes {most / 1e6:N0}."), "'pages' in site.yml turns kinds of pages off: offerings, json, compare and model_llms have the most files.");

    private static string Switches(IReadOnlyList<(string Written, int Files)> switches) => switches.Count == 0
        ? "Serve it from another host."
        : Text($"'pages' in site.yml leaves files out: {string.Join(", ", switches.Select(one => Text($"{{{one.Written}}} {one.Files:N0}")))}.");
}
