using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Reading;

public sealed class FileBodyTests
{
    private const string Name = "model.md";
    private const string Front = "---\nname: M\n---\n";

    [Theory]
    [InlineData(Front + "\nWhat it is *for*.\n")]
    [InlineData(Front + "Größe 🙂\r\nand more\r")]
    [InlineData("\uFEFF" + Front + "after a mark\n")]
    public void It_is_what_was_checked(string text)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(Read(folder, text).Body!.Markdown, Read(folder, text).Body!.FileBody!.Markdown);
    }

    [Theory]
    [InlineData(Front + "What it was?\n")]
    [InlineData(Front + "What it")]
    [InlineData(Front)]
    [InlineData("")]
    [InlineData("---\nname: Much longer\n---\nWhat it was.\n")]
    [InlineData(Front + "What\x01it was.\n")]
    public void What_was_not_checked_is_never_shown(string text)
    {
        using var folder = new TemporaryFolder();
        var body = Read(folder, Front + "What it was.\n").Body!.FileBody!;
        File.WriteAllText(folder.In(Name), text);

        Assert.Equal($"{Name} has changed since it was checked. Build again.", Assert.Throws<SourceChangedException>(() => body.Markdown).Message);
    }

    [Fact]
    public void A_file_that_has_gone_is_one_that_changed()
    {
        using var folder = new TemporaryFolder();
        var body = Read(folder, Front + "What it was.\n").Body!.FileBody!;
        File.Delete(folder.In(Name));

        Assert.Throws<SourceChangedException>(() => body.Markdown);
    }

    [Fact]
    public void What_was_added_behind_it_waits_for_the_next_build()
    {
        using var folder = new TemporaryFolder();
        var body = Read(folder, Front + "What it was.\n").Body!.FileBody!;
        File.AppendAllText(folder.In(Name), "<script>");

        Assert.Equal("What it was.\n", body.Markdown);
    }

    private static FrontMatter Read(TemporaryFolder folder, string text)
    {
        File.WriteAllText(folder.In(Name), text);
        var length = new FileInfo(folder.In(Name)).Length;
        var diagnostics = new DiagnosticBag();
        using var lent = SourceText.Lend(folder.In(Name), length, Name, diagnostics);
        return FrontMatter.Read(lent!.Text, Name, diagnostics, new BodySource(folder.Path, length))!;
    }
}
