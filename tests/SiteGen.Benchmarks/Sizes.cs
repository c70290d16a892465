using System.Globalization;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks;

/// <summary>Times whole builds of catalogs of several sizes, each as a process of its own with the program as users install it, beside a copy of the same output.</summary>
/// <param name="work">A folder that may be filled and emptied; in memory (e.g. below /dev/shm) the disk is left out of the measure.</param>
/// <param name="runs">How often each is timed; the table shows medians.</param>
internal sealed class Sizes(string work, int runs)
{
    private readonly string _program = Publish(work);

    /// <summary>Prints a row a size, as a Markdown table.</summary>
    /// <param name="sizes">How many models.</param>
    /// <param name="kinds">Which pages the sites have.</param>
    /// <param name="timings">Whether the stages of each size's last run are printed too.</param>
    public void Print(IEnumerable<int> sizes, PageKinds kinds, bool timings)
    {
        Console.WriteLine(kinds switch { PageKinds.All => "Everything on:", PageKinds.Json => "A page, a twin and a JSON twin a model, and the lists:", _ => "A page and a twin a model, and the lists:" });
        Console.WriteLine();
        Console.WriteLine("| models | files | MB | wall s | CPU s | peak MB | `cp -r` CPU s | CPU against `cp -r` | nothing changed, CPU s | one file changed, CPU s | written then |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            var site = Path.Combine(work, "site");
            MadeUpCatalog.Write(site, size, kinds);
            var row = Measure(site);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:N0} | {row.Files:N0} | {row.Bytes / 1e6:N1} | {row.Full.Wall:N2} | {row.Full.Processor:N2} | {row.Full.PeakMegabytes:N0} | {row.Copy:N3} | {row.Full.Processor / row.Copy:N1} | {row.Unchanged:N2} | {row.OneChanged:N2} | {row.WrittenThen:N0} |"));
            if (timings) Console.WriteLine(row.Full.Stages);
            Directory.Delete(site, recursive: true);
        }

        Console.WriteLine();
    }

    private sealed record Row(int Files, long Bytes, BuildRun Full, double Copy, double Unchanged, double OneChanged, int WrittenThen);

    private Row Measure(string site)
    {
        var (output, copy) = (Path.Combine(site, "output"), Path.Combine(site, "copy"));
        List<BuildRun> full = [];
        List<double> copies = [];
        for (var run = 0; run < runs; run++)
        {
            Remove(output);
            full.Add(Build(site));
            Remove(copy);
            copies.Add(ChildProcess.Run("cp", "-r", output, copy).Processor.TotalSeconds);
        }

        Remove(copy);
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        List<double> unchanged = [];
        for (var run = 0; run < runs; run++) unchanged.Add(Build(site).Processor);
        var changed = Directory.EnumerateFiles(Path.Combine(site, "content", "models", "author-0")).Order(StringComparer.Ordinal).First();
        List<BuildRun> one = [];
        for (var run = 0; run < runs; run++)
        {
            File.AppendAllText(changed, "One more sentence.\n");
            one.Add(Build(site));
        }

        return new Row(
            files.Length, files.Sum(file => file.Length), full.OrderBy(run => run.Processor).ElementAt(runs / 2),
            Median(copies), Median(unchanged), Median(one.Select(run => run.Processor)), one[^1].Written);
    }

    private BuildRun Build(string site) => BuildRun.Of(ChildProcess.Run(_program, "build", site, "--timings"));

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Publishes the program as users get it; gives its path.</summary>
    internal static string Publish(string work)
    {
        var app = Path.Combine(work, "app");
        ChildProcess.Run("dotnet", "publish", "src/SiteGen", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", $"-p:NuGetLockFilePath={Path.Combine(work, "packages.lock.json")}", "-o", app);
        return Path.Combine(app, "sitegen");
    }
}
