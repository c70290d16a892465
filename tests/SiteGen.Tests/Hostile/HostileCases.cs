using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Hostile;

/// <summary>
/// Every case of the files beside this one: reported as it lists, or built into sound files that show its texts. <c>ACCEPT=1 dotnet test</c> rewrites the problems that
/// cases list; <c>HOSTILE_TIMES=1</c> writes the processor time each took to <c>hostile-times.txt</c> in the folder for temporary files.
/// </summary>
public sealed partial class HostileCases
{
    private const long MostBytes = 500_000_000;
    private static readonly TimeSpan _mostTime = TimeSpan.FromSeconds(2); // of the processor, not on the wall: machines are busy
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2); // against hanging only
    private static readonly bool _accept = Environment.GetEnvironmentVariable("ACCEPT") == "1";
    private static readonly bool _measure = Environment.GetEnvironmentVariable("HOSTILE_TIMES") == "1";
    private static readonly Lock _files = new();

    private static readonly string[] _themes = [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name is not ("texts" or "urls")).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Themes { get; } = [.. _themes];

    /// <summary>Every problem that a case shows.</summary>
    internal static IEnumerable<string> Codes => _themes.SelectMany(theme => HostileCase.Read(FileOf(theme))).SelectMany(one => one.Expected).Select(problem => Code().Match(problem).Value);

    /// <summary>The cases that need what this system cannot do.</summary>
    internal static IReadOnlyList<string> LeftOut => [.. _themes.SelectMany(theme => HostileCase.Read(FileOf(theme))).Where(one => !one.Deeds.TrueForAll(OddFiles.CanMake)).Select(one => one.Name)];

    internal static string Folder => Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Hostile");

    [Theory, MemberData(nameof(Themes))]
    public async Task Every_case_is_reported_or_gives_sound_files(string theme)
    {
        var failures = new List<string>();
        foreach (var one in HostileCase.Read(FileOf(theme)))
        {
            try
            {
                var (failure, _) = await ProcessorTime.Of(() => Run(theme, one), _patience);
                if (failure is not null) failures.Add($"{one.Name}: {failure}");
            }
            catch (TimeoutException)
            {
                failures.Add($"{one.Name}: not done after {_patience}.");
            }
        }

        Assert.Equal([], failures);
    }

    [EveryDeedFact]
    public void Every_case_can_be_run_here() => Assert.Empty(LeftOut);

    [Fact]
    public void Names_are_told_apart() =>
        Assert.Distinct(_themes.SelectMany(theme => HostileCase.Read(FileOf(theme)).Select(one => $"{theme}: {one.Name}")));

    private static string FileOf(string theme) => Path.Combine(Folder, theme + ".txt");

    /// <summary>What is wrong; null when nothing is.</summary>
    private static string? Run(string theme, HostileCase one)
    {
        using var site = HostileSite.Plain();
        foreach (var (path, bytes) in one.Files()) site.With(path, bytes);
        foreach (var path in one.Missing) site.Without(path);
        if (!one.Deeds.TrueForAll(deed => OddFiles.Make(site, deed))) return null;

        var (started, before) = (ProcessorTime.OfThisThread(), GC.GetAllocatedBytesForCurrentThread());
        HostileRun run;
        try
        {
            run = one.Deeds.Contains("build") ? HostileRun.Whole(site) : HostileRun.Of(site);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return $"threw {problem}";
        }

        var took = ProcessorTime.OfThisThread() - started;
        var bytesUsed = GC.GetAllocatedBytesForCurrentThread() - before;
        if (_measure) Note($"{took?.TotalMilliseconds,8:0} ms {bytesUsed / 1_000_000,5} MB  {theme}: {one.Name}");
        var listed = one.Listed(run.Problems);
        if (_accept) Rewrite(FileOf(theme), one.Name, listed);
        else if (!listed.SequenceEqual(one.Expected)) return $"reports\n  {string.Join("\n  ", listed)}\nand not\n  {string.Join("\n  ", one.Expected)}";
        if (took > _mostTime) return $"took {took.Value.TotalSeconds:0.0} s of the processor";
        if (bytesUsed > MostBytes) return $"took {bytesUsed:N0} bytes";
        return run.Fault(one.Shown, one.HasBody);
    }

    private static void Note(string line)
    {
        lock (_files) File.AppendAllText(Path.Combine(Path.GetTempPath(), "hostile-times.txt"), line + "\n");
    }

    private static void Rewrite(string file, string name, string[] problems)
    {
        var text = File.ReadAllText(file);
        var block = Regex.Match(text, $@"(?<=^|\n)== {Regex.Escape(name)}\n(?:(?!== ).*\n)*");
        var kept = Problem().Replace(block.Value.TrimEnd('\n') + "\n", "");
        var listed = string.Concat(problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"! {problem}\n")));
        File.WriteAllText(file, text[..block.Index] + kept + listed + "\n" + text[(block.Index + block.Length)..], new UTF8Encoding(false));
    }

    [GeneratedRegex(@"\w+(?=( ×\d+)?$)")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=\n)! .*\n")]
    private static partial Regex Problem();
}
