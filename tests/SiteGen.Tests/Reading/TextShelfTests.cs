using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

public sealed class TextShelfTests
{
    private static readonly string[] _texts = [.. Enumerable.Range(0, 2_000).Select(i => $"{i} ü 日本 🎉 {new string('x', i % 700)}\n")];

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(100_000)]
    [InlineData(0)]
    public void What_is_put_in_comes_out_of_memory_and_of_the_file(long mostInMemory)
    {
        var shelf = new TextShelf(mostInMemory);
        var kept = new KeptText[_texts.Length];

        Parallel.For(0, _texts.Length, i => kept[i] = shelf.Put(_texts[i]));

        Parallel.For(0, _texts.Length, i => Assert.Equal(_texts[i], kept[i].Read()));
    }

    [Fact]
    public void The_file_has_no_name()
    {
        if (!OperatingSystem.IsLinux()) return;

        var kept = new TextShelf(mostInMemory: 0).Put("a");

        Assert.Contains(
            Directory.GetFiles("/proc/self/fd").Select(open => new FileInfo(open).LinkTarget ?? ""),
            target => target.StartsWith(Path.GetTempPath(), StringComparison.Ordinal) && target.EndsWith(" (deleted)", StringComparison.Ordinal));
        Assert.Equal("a", kept.Read());
    }
}
