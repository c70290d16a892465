namespace SiteGen.Writing;

/// <summary>What a disk's refusal means and what to do about it. The system's own words are for programmers, and one of them (a limit on the size of files) is no <see cref="IOException"/>.</summary>
internal static class DiskFault
{
    private const int Full = 28; // ENOSPC
    private const int ReadOnly = 30; // EROFS

    /// <summary>True for what a disk says; anything else is a mistake of the program and must not be caught.</summary>
    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>The refusal of one file or folder, to be thrown.</summary>
    /// <param name="path">What could not be written, removed or read.</param>
    /// <param name="problem">What the system said.</param>
    /// <param name="state">What is there now, e.g. "The earlier site is as it was."</param>
    /// <param name="done">What could not be done, e.g. "written".</param>
    public static OutputRefusedException At(string path, Exception problem, string state, string done = "written")
    {
        var (reason, remedy) = Of(problem);
        return new OutputRefusedException($"{path} cannot be {done}: {reason}. {state} {remedy}", problem);
    }

    private static (string Reason, string Remedy) Of(Exception problem) => (problem, Number(problem)) switch
    {
        (ArgumentOutOfRangeException, _) => ("it would be larger than this process may write", "Raise the limit (ulimit -f) and build again."),
        (UnauthorizedAccessException, _) => ("you may not", "Change the rights of the folder, or give another one, and build again."),
        (PathTooLongException, _) => ("its path is too long for this disk", "Give a folder with a shorter path."),
        (_, Full) => ("the disk is full", "Make room and build again."),
        (_, 122 or 69) when !OperatingSystem.IsWindows() => ("your share of the disk is used up", "Make room and build again."), // EDQUOT on Linux and on macOS
        (_, ReadOnly) => ("the disk can only be read", "Give a folder on another disk, and build again."),
        _ => (problem.Message.TrimEnd('.'), "Mend that and build again."),
    };

    /// <summary>The system's number of the error: errno on Unix; on Windows the low half of the code, as errno where it is one of those here.</summary>
    private static int Number(Exception problem) => (problem is IOException ? problem.HResult & 0xFFFF : 0) switch
    {
        0x70 or 0x27 when OperatingSystem.IsWindows() => Full, // ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL
        0x13 when OperatingSystem.IsWindows() => ReadOnly, // ERROR_WRITE_PROTECT
        var number => number,
    };
}
