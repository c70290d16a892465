using System.Reflection;
using System.Text;
using SiteGen.Writing;

namespace SiteGen.Starting;

/// <summary>A file that an author goes on writing.</summary>
/// <param name="Path">Below the site's folder, with forward slashes.</param>
/// <param name="Text">What it says at first.</param>
internal sealed record StarterFile(string Path, string Text)
{
    /// <summary>The name of every text that travels inside the program, sorted, e.g. <c>author.md</c> or <c>site/content/site.yml</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    private const string Prefix = "starter/";

    /// <summary>A text with each <c>{{mark}}</c> filled in.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="fills">What stands for each mark; nothing in it is itself taken for a mark.</param>
    public static string TextOf(string name, params ReadOnlySpan<(string Mark, string Text)> fills)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder();
        var rest = reader.ReadToEnd().AsSpan();
        while (rest.IndexOf("{{", StringComparison.Ordinal) is var start and >= 0)
        {
            // GitHub's ${{ … }} is no mark.
            var end = start + rest[start..].IndexOf("}}", StringComparison.Ordinal);
            var (mark, filled) = (rest[(start + 2)..end].ToString(), (string?)null);
            foreach (var fill in fills)
                if (fill.Mark == mark) filled = fill.Text;
            text.Append(rest[..start]).Append(filled ?? $"{{{{{mark}}}}}");
            rest = rest[(end + 2)..];
        }

        return text.Append(rest).ToString();
    }

    /// <summary>Writes files that are not there yet; all of them or, when one is there already, none.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="files">What to write.</param>
    /// <returns>The file that is there already; null when all were written.</returns>
    /// <exception cref="OutputRefusedException">The folder is not one to be written into, a link is in the way, the disk is full, or the file came into being in between.</exception>
    public static StarterFile? WriteAll(string root, IReadOnlyList<StarterFile> files)
    {
        SourceGuard.Check(root);
        if (files.FirstOrDefault(file => file.ExistsIn(root)) is { } existing) return existing;
        foreach (var file in files) WholeFile.Put(root, file.Path, Encoding.UTF8.GetBytes(file.Text), mayReplace: false);
        return null;
    }

    /// <summary>Whether something lies at the file's place, a broken link too.</summary>
    public bool ExistsIn(string root)
    {
        var path = System.IO.Path.Combine(root, Path);
        return System.IO.Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
    }
}
