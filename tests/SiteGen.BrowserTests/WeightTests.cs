using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SiteGen.BrowserTests;

[Collection(Looks.Name)]
public sealed partial class WeightTests(SampleSite site)
{
    /// <summary>As most hosts send it: gzip at its usual level.</summary>
    [BrowserFact]
    public void A_model_page_comes_with_all_it_needs_in_less_than_100_KB()
    {
        var pages = Directory.GetFiles(Path.Combine(site.Output, "models"), "index.html", SearchOption.AllDirectories);
        var assets = new Dictionary<string, long>(StringComparer.Ordinal);

        foreach (var page in pages)
        {
            var weight = Compressed(page) + Needed().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Sum(Asset);
            Assert.True(weight < 100_000, $"{page} comes to {weight} bytes.");
        }

        Assert.NotEmpty(assets);

        long Asset(string path) => assets.TryGetValue(path, out var known) ? known : assets[path] = Compressed(Path.Combine(site.Output, path.TrimStart('/')));
    }

    [GeneratedRegex("(?:src|href)=\"(/assets/[^\"]+)\"")]
    private static partial Regex Needed();

    private static long Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return target.Length;
    }
}
