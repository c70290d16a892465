using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Checking;

/// <summary>One thing broken in a built site.</summary>
/// <param name="File">What is edited.</param>
/// <param name="Old">The text that is replaced, at its first place; null to append.</param>
/// <param name="New">What stands there then; null for a file that is gone.</param>
/// <param name="Expected">Every problem, as <see cref="CheckedFolder.Check"/> tells it; {here} is the place of the edit, {file#text} that of a text.</param>
internal sealed partial record Fault(string File, string? Old, string? New, params string[] Expected)
{
    /// <summary>Breaks a copy of the site; returns what must be found in it.</summary>
    public IEnumerable<string> Plant(string folder)
    {
        var file = Path.Combine(folder, File);
        if (New is null)
        {
            System.IO.File.Delete(file);
            return Expected;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var text = System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "";
        var at = Old is null ? text.Length : text.IndexOf(Old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{File} does not hold {Old}.");
        System.IO.File.WriteAllText(file, text[..at] + New + text[(at + (Old?.Length ?? 0))..], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var here = $"{File}:{text[..at].Count(letter => letter == '\n') + 1}";
        return Expected.Select(problem => Marked().Replace(problem.Replace("{here}", here, StringComparison.Ordinal), marked => LineOf(folder, marked.Groups[1].Value, marked.Groups[2].Value))).Order(StringComparer.Ordinal);
    }

    private static string LineOf(string folder, string file, string text)
    {
        var all = System.IO.File.ReadAllText(Path.Combine(folder, file));
        Assert.Contains(text, all, StringComparison.Ordinal);
        return $"{file}:{all[..all.IndexOf(text, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1}";
    }

    [GeneratedRegex(@"\{([^#}]+)#([^}]+)\}")]
    private static partial Regex Marked();
}
