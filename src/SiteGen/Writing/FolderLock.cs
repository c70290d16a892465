namespace SiteGen.Writing;

/// <summary>
/// One build a folder at a time. The system lets go of the lock when the process ends, however it ends; the file goes with it, unless it was killed, and is
/// then taken over by the next build. On disks that know no locks, as some of the network, nothing is locked. Between making a file and removing it .NET looks whether it is still the same one, so that no two builds hold
/// locks on two files of one name.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>In the folder that is locked.</summary>
    public const string FileName = Manifest.FileName + "-lock";

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Keeps a machine that turns file locks off for all of .NET from turning off this one. .NET looks once, when the first file is opened, so this comes before.</summary>
    public static void KeepLocks() => Environment.SetEnvironmentVariable("DOTNET_SYSTEM_IO_DISABLEFILELOCKING", null);

    /// <summary>Locks a folder of ours, or a new one.</summary>
    /// <exception cref="OutputRefusedException">Another build has it, or nothing can be written there.</exception>
    public static FolderLock Take(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (DiskEntries.At(path) is DiskEntry.Link or DiskEntry.Folder) throw new OutputRefusedException($"{path} is not the file that SiteGen keeps there. Remove it and build again.");
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
        }
        catch (IOException problem) when ((problem.HResult & 0xFFFF) is 11 or 35 or 0x20 or 0x21) // EWOULDBLOCK on Linux and on macOS; ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
        {
            throw new OutputRefusedException($"Another build is writing into {folder}. Wait until it ends, or give another folder with --output.", problem);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(folder, problem, "Nothing was touched.");
        }
    }

    /// <summary>Lets the folder go.</summary>
    public void Dispose() => _file.Dispose();
}
