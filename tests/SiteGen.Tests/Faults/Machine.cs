using System.Diagnostics;

namespace SiteGen.Tests.Faults;

/// <summary>What this machine lets a test do to it. Asked once, by trying.</summary>
internal static class Machine
{
    private static readonly Lazy<string[]?> _mounting = new(() =>
        new string[][] { ["unshare", "-m"], ["unshare", "-rm"] }.FirstOrDefault(way => Works([.. way, "sh", "-c", "mount -t tmpfs tmpfs /tmp && mount -o remount,ro /tmp"])));

    private static readonly Lazy<string[]?> _stranger = new(() =>
        new string[][] { ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] }.FirstOrDefault(way => Works([.. way, "dotnet", Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "--version"])));

    private static readonly Lazy<bool> _locking = new(() => Works(["sh", "-c", "f=$(mktemp) && chattr +i \"$f\" && chattr -i \"$f\" && rm \"$f\""]));

    /// <summary>The built program.</summary>
    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");

    /// <summary>How to start a shell that may mount disks which nobody else sees; null when that cannot be done here.</summary>
    public static string[]? Mounting => _mounting.Value;

    /// <summary>How to start a program as a user who owns nothing here, since rights do not bind root; null when that cannot be done here.</summary>
    public static string[]? Stranger => _stranger.Value;

    /// <summary>Whether files can be made that not even root can replace.</summary>
    public static bool Locking => _locking.Value;

    /// <summary>Runs a shell script in which <c>$SITEGEN</c> is the program.</summary>
    /// <param name="before">What the shell is started by; empty for nothing.</param>
    /// <param name="script">Lines for sh.</param>
    /// <param name="arguments">Its <c>$1</c> and so on.</param>
    public static (int ExitCode, string Output) Shell(string[] before, string script, params string[] arguments)
    {
        string[] all = [.. before, "sh", "-c", script, "sh", .. arguments];
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SITEGEN"] = $"dotnet {Dll}";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // else the runtime needs a large file of its own, which ulimit -f forbids
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static bool Works(string[] command)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // there is no such program
        }
    }
}

/// <summary>A test that needs a disk of its own; passed over, saying so, where none can be mounted. What it shows is shown by ulimit everywhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute()
    {
        if (Machine.Mounting is null) Skip = "No disk can be mounted here (unshare -m).";
    }
}

/// <summary>A test that runs the program as a user with no rights; passed over, saying so, where it cannot.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StrangerFactAttribute : FactAttribute
{
    public StrangerFactAttribute()
    {
        if (Machine.Stranger is null) Skip = "No program can be started as another user here (setpriv, as root).";
    }
}

/// <summary>A test that needs files which cannot be replaced; passed over, saying so, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LockedFileFactAttribute : FactAttribute
{
    public LockedFileFactAttribute()
    {
        if (!Machine.Locking) Skip = "No file can be made unchangeable here (chattr +i, as root).";
    }
}

/// <summary>A test that needs sh and its ulimit and umask.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) Skip = "There is no sh here.";
    }
}
