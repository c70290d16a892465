using Microsoft.Win32.SafeHandles;

namespace SiteGen.Writing;

/// <summary>
/// What we make can be read by everyone, whatever the mask of the user who builds: a host serves it as another user, and GitHub Pages refuses what is
/// not so. Rights are only added, so that what a group may write stays so; under the usual masks there is nothing to do.
/// </summary>
internal sealed class ReadableByAll
{
    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const UnixFileMode Enter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly UnixFileMode? _lacking;

    private ReadableByAll(UnixFileMode? lacking) => _lacking = lacking;

    /// <summary>Learns from a folder just made what new ones lack here; there is no other way to ask for the mask.</summary>
    public static ReadableByAll Like(string newFolder)
    {
        if (OperatingSystem.IsWindows()) return new ReadableByAll(null);
        var mode = File.GetUnixFileMode(newFolder);
        return new ReadableByAll((mode & (Read | Enter)) == (Read | Enter) ? null : mode);
    }

    /// <summary>Whether a file has all rights that we give, where the disk knows rights.</summary>
    public static bool Is(FileInfo file) => OperatingSystem.IsWindows() || (file.UnixFileMode & Read) == Read;

    /// <summary>Makes a folder that is not there; what lies above it is.</summary>
    public static void MakeFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        Like(folder).Let(folder);
    }

    /// <summary>A folder just made. Some disks (FAT, folders shared with another system) have no rights to set: what they show is all there is.</summary>
    public void Let(string folder)
    {
        if (_lacking is not { } mode || OperatingSystem.IsWindows()) return;
        try
        {
            File.SetUnixFileMode(folder, mode | Read | Enter);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>A file just made, still open.</summary>
    public void Let(SafeFileHandle file)
    {
        if (_lacking is not { } mode || OperatingSystem.IsWindows()) return;
        try
        {
            File.SetUnixFileMode(file, (mode & (Read | Write)) | Read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }
}
