using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks;

/// <summary>Times <c>sitegen serve</c> as its authors feel it: from the moment a file is saved to the one where an open page is told, and to the one where it has the new page's last byte.</summary>
/// <param name="work">A folder that may be filled and emptied.</param>
/// <param name="runs">How often a file is saved.</param>
internal sealed class Saving(string work, int runs)
{
    private readonly string _program = Sizes.Publish(work);

    /// <summary>Prints a row a size, as a Markdown table.</summary>
    /// <param name="sizes">How many models.</param>
    /// <param name="kinds">Which pages the sites have.</param>
    public void Print(IEnumerable<int> sizes, PageKinds kinds)
    {
        Console.WriteLine("| models | ready s | told ms, median | page ms, median | page ms, first | page ms, worst | CPU ms, median |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            var site = Path.Combine(work, "site");
            MadeUpCatalog.Write(site, size, kinds);
            Measure(site, size).GetAwaiter().GetResult();
            Directory.Delete(site, recursive: true);
        }
    }

    private async Task Measure(string site, int size)
    {
        var clock = Stopwatch.StartNew();
        using var server = Process.Start(new ProcessStartInfo(_program, ["serve", site, "--port", "0"]) { RedirectStandardOutput = true })!;
        try
        {
            var address = (await server.StandardOutput.ReadLineAsync())!.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
            _ = server.StandardOutput.ReadToEndAsync();
            using var http = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
            http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
            await http.GetStringAsync("");
            var ready = clock.Elapsed;

            using var told = new StreamReader(await http.GetStreamAsync("_sitegen/changes"), Encoding.UTF8);
            await NextState(told);
            List<(double Told, double Page, double Processor)> saves = [];
            for (var run = 0; run < runs; run++)
            {
                var model = run * 7 % size; // another file each time
                var author = model % Math.Max(1, size / 40);
                var (path, sentence) = ($"author-{author}/model-{model}", $"Saved for the {run + 1}. time.");
                await http.GetStringAsync($"models/{path}/");
                await Task.Delay(1_500); // an author reads; whatever is done behind the page is done
                var file = Path.Combine(site, "content", "models", path + ".md");
                var text = await File.ReadAllTextAsync(file);
                server.Refresh();
                var (save, spent) = (Stopwatch.StartNew(), server.TotalProcessorTime);
                await File.WriteAllTextAsync(file, text + sentence + "\n");
                await NextState(told);
                var heard = save.Elapsed;
                if (!(await http.GetStringAsync($"models/{path}/")).Contains(sentence, StringComparison.Ordinal)) throw new InvalidOperationException($"{path} was not made anew.");
                var seen = save.Elapsed;
                server.Refresh();
                saves.Add((heard.TotalMilliseconds, seen.TotalMilliseconds, (server.TotalProcessorTime - spent).TotalMilliseconds));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:N0} | {ready.TotalSeconds:N2} | {Median(saves.Select(save => save.Told)):N0} | {Median(saves.Select(save => save.Page)):N0} | {saves[0].Page:N0} | {saves.Max(save => save.Page):N0} | {Median(saves.Select(save => save.Processor)):N0} |"));
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task NextState(StreamReader told)
    {
        while (await told.ReadLineAsync() is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal)) return;
        throw new InvalidOperationException("The server has ended.");
    }

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
