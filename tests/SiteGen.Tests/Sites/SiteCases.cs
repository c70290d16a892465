using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Sites;

/// <summary>
/// Whole runs as folders: <c>content/</c> and <c>templates/</c> are the site, <c>arguments.txt</c> what follows <c>sitegen build .</c>,
/// <c>diagnostics.txt</c> every problem as printed, <c>expected/</c> some files of the output. <c>ACCEPT=1 dotnet test</c> rewrites the last two; for one
/// more file of the output, make it there empty first. Review the diff.
/// </summary>
public sealed class SiteCases
{
    private static readonly bool _accept = Environment.GetEnvironmentVariable("ACCEPT") == "1";
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string> Cases { get; } = [.. Directory.GetDirectories(Repository.Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void A_site_is_built_or_refused_as_its_folder_shows(string name)
    {
        var folder = Path.Combine(Repository.Cases, name);
        using var temporary = new TemporaryFolder();
        var site = new SiteFolders(folder, temporary.In("output"));
        WriteEarlierBuild(site.Output);
        var build = TestBuild.Run(site, OptionsOf(folder));
        var output = FileTree.Read(site.Output);

        Check(Path.Combine(folder, "diagnostics.txt"), build.Printed.Length == 0 ? null : _utf8.GetBytes(build.Printed));
        foreach (var path in FileTree.Read(Path.Combine(folder, "expected")).Keys) Check(Path.Combine(folder, "expected", path), output.GetValueOrDefault(path));

        Assert.Equal(build.Problems.Count, build.Problems.Select(problem => (problem.At, problem.Message)).Distinct().Count());
        Assert.Equal(build.Printed, TestBuild.Run(site, OptionsOf(folder) with { Jobs = 1 }).Printed);
        if (build.Report is null) Assert.Equal([".sitegen", "index.html"], output.Keys);
        else Assert.DoesNotContain(build.Problems, problem => problem.Severity == SiteGen.Diagnostics.Severity.Error);
    }

    [Fact] public void Nothing_was_accepted_unseen() => Assert.False(_accept, "The files were rewritten: review the diff, then run without ACCEPT.");

    /// <summary>What a refused build must leave as it is.</summary>
    private static void WriteEarlierBuild(string output)
    {
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, ".sitegen"), "sitegen output, finished\nindex.html\n");
        File.WriteAllText(Path.Combine(output, "index.html"), "An earlier build.\n");
    }

    private static void Check(string file, byte[]? actual)
    {
        if (!_accept)
        {
            Assert.Equal(Text(File.Exists(file) ? File.ReadAllBytes(file) : null), Text(actual));
            return;
        }

        if (actual is null) File.Delete(file);
        else File.WriteAllBytes(file, actual);
    }

    private static string Text(byte[]? bytes) => bytes is null ? "" : Encoding.UTF8.GetString(bytes);

    private static BuildOptions OptionsOf(string folder)
    {
        var (options, file) = (TestBuild.Options, Path.Combine(folder, "arguments.txt"));
        var arguments = new Queue<string>(File.Exists(file) ? File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : []);
        while (arguments.TryDequeue(out var argument))
            options = argument switch
            {
                "--drafts" => options with { Drafts = true },
                "--date" => options with { Date = DateOnly.ParseExact(arguments.Dequeue(), "yyyy-MM-dd", CultureInfo.InvariantCulture) },
                "--base-url" => options with { BaseUrl = new Uri(arguments.Dequeue()) },
                _ => throw new ArgumentException($"{file}: {argument}"),
            };
        return options;
    }
}
