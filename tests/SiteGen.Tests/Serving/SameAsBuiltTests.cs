using SiteGen.Tests.Sites;
using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Serving;

[Collection(TheWholeSite.Name)]
public sealed class SameAsBuiltTests(BuiltCatalog built)
{
    [Fact]
    public async Task Every_file_of_a_build_is_served_with_its_bytes()
    {
        using var output = new TemporaryFolder();
        using var server = new RunningServer(new SiteFolders(Repository.Root, output.In("never")));
        var redirects = 0;

        foreach (var (path, bytes) in built.Files)
        {
            var answer = await server.GetAsync("/" + path);
            Assert.True(answer.Status == 200 && bytes.AsSpan().SequenceEqual(answer.Bytes), $"{path} is served with {answer.Status} and {answer.Bytes.Length} bytes instead of {bytes.Length}.");
            if (!path.EndsWith("index.html", StringComparison.Ordinal)) continue;
            var page = await server.GetAsync("/" + path[..^"index.html".Length]);
            if (page.Status == 301) redirects++;
            else Assert.True(bytes.AsSpan().SequenceEqual(page.Bytes), $"The page of {path} differs.");
        }

        Assert.Equal(built.Files.Values.Count(bytes => System.Text.Encoding.UTF8.GetString(bytes).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)), redirects);
        Assert.Equal(built.Files.Keys, server.State.Site!.Paths().Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(output.In("never")));
    }

    [Theory]
    [InlineData("former-names")]
    [InlineData("a-theme-of-ones-own")]
    [InlineData("what-spans-models")]
    public async Task So_is_every_file_of_a_case(string name)
    {
        var folder = Path.Combine(Repository.Cases, name);
        using var server = new RunningServer(new SiteFolders(folder, Path.Combine(folder, "output")));

        foreach (var (path, bytes) in FileTree.Read(Path.Combine(folder, "expected")))
            if (path is not (".sitegen" or "diagnostics.txt")) Assert.Equal(bytes, (await server.GetAsync("/" + path)).Bytes);
        Assert.False(Directory.Exists(Path.Combine(folder, "output")));
    }
}
