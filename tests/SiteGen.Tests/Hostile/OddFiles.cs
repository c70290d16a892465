using System.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Hostile;

/// <summary>Files that no text can say: <c>link path target</c>, <c>folder path</c>, <c>pipe path</c>, <c>size path bytes</c>, <c>unreadable path</c>, <c>build</c> for a whole build with its output.</summary>
internal static class OddFiles
{
    /// <summary>Whether this system can: Windows makes links only with rights that tests lack, and has no pipes; root reads everything.</summary>
    public static bool CanMake(string deed) => deed.Split(' ')[0] switch
    {
        "link" or "pipe" => !OperatingSystem.IsWindows(),
        "unreadable" => !OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess,
        _ => true,
    };

    /// <summary>Does it; false where this system cannot.</summary>
    public static bool Make(TestSite site, string deed)
    {
        var words = deed.Split(' ');
        if (!CanMake(deed)) return false;
        if (words[0] == "build") return true;
        var path = site.PathOf(words[1]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (words[0])
        {
            case "link":
                File.CreateSymbolicLink(path, words[2]);
                return true;
            case "folder":
                Directory.CreateDirectory(path);
                return true;
            case "pipe":
                using (var made = Process.Start("mkfifo", path)) made.WaitForExit();
                return true;
            case "size":
                using (var file = File.Create(path)) file.SetLength(long.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture));
                return true;
            case "unreadable":
                if (OperatingSystem.IsWindows()) return false;
                File.SetUnixFileMode(path, UnixFileMode.None);
                return true;
            default:
                throw new InvalidDataException(deed);
        }
    }
}
