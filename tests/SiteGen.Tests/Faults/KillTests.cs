using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.Sites;
using Xunit.Abstractions;

namespace SiteGen.Tests.Faults;

/// <summary>Builds that are killed, as by kill -9 or a machine that goes down, at moments that the seed decides: anywhere, and more often while files take their places.</summary>
public sealed class KillTests(ITestOutputHelper log)
{
    private const string Unfinished = "sitegen output, unfinished";

    /// <summary>SITEGEN_KILLS and SITEGEN_SEED choose how many and which: <c>SITEGEN_KILLS=100 dotnet test --filter KillTests</c>.</summary>
    private static readonly int _kills = Number("SITEGEN_KILLS", 8);

    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);
    private uint _chance = (uint)Number("SITEGEN_SEED", 20_261_121);

    [Fact]
    public void A_killed_build_leaves_every_file_whole_and_the_next_one_makes_what_a_fresh_one_does()
    {
        using var site = new TwoVersions(models: 40);
        var (before, after) = ("A", "B");
        site.Use(before).BuildsAsFresh(before);
        var whole = Milliseconds(site); // also warms the disk's cache
        site.BuildsAsFresh(before);
        for (var kill = 0; kill < _kills; kill++)
        {
            var isNew = kill % 4 == 3;
            if (isNew) Directory.Delete(site.Output, recursive: true);
            site.Use(after);
            KillOne(site, kill % 4 == 0 ? Roll(whole) : null);
            Look(site, isNew ? null : before, after);
            site.BuildsAsFresh(after);
            (before, after) = (after, before);
        }

        log.WriteLine($"{_kills} builds killed; found: {string.Join(", ", _found.OrderBy(state => state.Key, StringComparer.Ordinal).Select(state => $"{state.Key} {state.Value}"))}");
    }

    /// <summary>Kills a build at a moment, or, without one, shortly after the list says "unfinished"; not at all when it was faster.</summary>
    private void KillOne(TwoVersions site, int? after)
    {
        using var build = Start(site);
        var clock = Stopwatch.StartNew();
        if (after is { } moment)
        {
            while (clock.ElapsedMilliseconds < moment && !build.HasExited) Thread.Sleep(1);
        }
        else
        {
            while (!IsUnfinished(site) && !build.HasExited) Thread.SpinWait(100);
            var more = clock.Elapsed.TotalMilliseconds + (Roll(120) / 10.0);
            while (clock.Elapsed.TotalMilliseconds < more) Thread.SpinWait(20);
        }

        build.Kill();
        build.WaitForExit();
    }

    /// <summary>Each file of the earlier site is as it was or as the new build has it; what is unfinished says so, what does not is one of the two.</summary>
    private void Look(TwoVersions site, string? before, string after)
    {
        var (old, fresh, files) = (before is null ? null : site.Fresh(before), site.Fresh(after), FileTree.Read(site.Output));
        var finished = site.IsFinished();
        if (finished)
        {
            Assert.NotEqual(IsUnfinished(site), finished);
            var (state, version) = before is not null && files[".sitegen"].AsSpan().SequenceEqual(old![".sitegen"]) && files["index.html"].AsSpan().SequenceEqual(old["index.html"])
                ? ("earlier site", before) : ("new site", after);
            site.IsWhole(version);
            Count(state);
            return;
        }

        foreach (var (path, bytes) in old ?? new Dictionary<string, byte[]>())
        {
            if (path == ".sitegen") continue;
            if (files.TryGetValue(path, out var there))
                Assert.True(there.AsSpan().SequenceEqual(bytes) || (fresh.TryGetValue(path, out var made) && there.AsSpan().SequenceEqual(made)), $"{path} is neither as it was nor new.");
            else Assert.True(!fresh.ContainsKey(path) || IsInTheWay(path, fresh), $"{path} is gone, and the new build has it.");
        }

        Count(old is null ? "unfinished new folder" : "unfinished site");
    }

    /// <summary>Nothing but a file that became a folder, or the reverse, may be missing for a moment.</summary>
    private static bool IsInTheWay(string path, IReadOnlyDictionary<string, byte[]> fresh) =>
        fresh.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal) || path.StartsWith(other + "/", StringComparison.Ordinal));

    private static bool IsUnfinished(TwoVersions site)
    {
        try
        {
            return File.ReadLines(Path.Combine(site.Output, ".sitegen")).FirstOrDefault() == Unfinished;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static int Milliseconds(TwoVersions site)
    {
        var clock = Stopwatch.StartNew();
        using var build = Start(site);
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        return (int)clock.ElapsedMilliseconds;
    }

    private static Process Start(TwoVersions site)
    {
        var build = Process.Start(new ProcessStartInfo("dotnet", [Machine.Dll, "build", site.Root, "--quiet"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        build.BeginErrorReadLine();
        build.BeginOutputReadLine();
        return build;
    }

    /// <summary>A number from 0 to <paramref name="below"/>, the next of the seed's (a linear congruential generator, Numerical Recipes' constants).</summary>
    private int Roll(int below)
    {
        _chance = unchecked((_chance * 1_664_525) + 1_013_904_223);
        return (int)((ulong)_chance * (ulong)below >> 32);
    }

    private void Count(string state) => _found[state] = _found.GetValueOrDefault(state) + 1;

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
