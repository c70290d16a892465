using SiteGen.Benchmarks;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Rendering;

/// <summary>The faster path makes of a body what the library makes of it, to the last byte and column, or leaves it to the library.</summary>
public sealed class SimpleMarkdownTests
{
    private static readonly string[] _marks =
    [
        "a", " ", "  ", "\n", "\n\n", "#", "# ", "- ", "* ", "1. ", "*", "**", "***", "_", "`", "``", "```", "\n```\n", "[", "]", "(", ")", "](", "[ab](", "<", ">", "&", "&amp;", "!", "|", "\\", ":", "://", "http://", "www.", ".", "~", "=", "\n===", "\n---", "---", "\t", "\u00A0", "\u2028", "日", "🎉", "\"", "0",
    ];

    private static readonly IReadOnlyList<string> _ofContent =
    [
        .. from kind in (string[])["authors", "models", "providers"]
           from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", kind), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           let body = FrontMatter.Read(File.ReadAllText(path), path, new DiagnosticBag())?.Body
           where body is not null
           select body.Markdown,
    ];

    private static readonly IReadOnlyList<string> _madeUp =
        [.. Enumerable.Range(0, 100).Select(i => FrontMatter.Read(MadeUpModel.Write(i, 40), "model.md", new DiagnosticBag())!.Body!.Markdown)];

    [Fact]
    public void Most_bodies_are_read_without_the_library()
    {
        var both = new BothBodies();
        foreach (var body in _ofContent.Concat(_madeUp)) both.Compare(body);

        Assert.True(both.Simple > 150 && both.Left * 8 < both.Simple, $"{both.Simple} read, {both.Left} left");
    }

    [Fact]
    public void Bodies_with_a_few_characters_changed_are_read_alike()
    {
        var (both, dice) = (new BothBodies(), new Dice(1));
        foreach (var body in _ofContent.Concat(_madeUp.Take(10)))
            for (var i = 0; i < 60; i++) both.Compare(Changed(body, ref dice));

        Assert.True(both.Left > 1_000 && both.Simple > 1_000, $"{both.Simple} read, {both.Left} left");
    }

    [Theory]
    [InlineData(0, 4_000, 1_000)]
    [InlineData(3, 6_000, 1_000)]
    [InlineData(20, 10_000, 300)]
    public void Bodies_that_nobody_would_write_are_read_alike(int oddities, int bodies, int atLeastSimple)
    {
        var both = new BothBodies();
        for (var seed = 0; seed < bodies; seed++) both.Compare(new MarkdownWriter(seed, oddities).Write());

        Assert.True(both.Simple > atLeastSimple && both.Left > 1_000, $"{both.Simple} read, {both.Left} left");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("- ")]
    [InlineData("a\n")]
    [InlineData("**a")]
    [InlineData("[ab](c")]
    [InlineData("```\na\n")]
    public void Any_marks_in_a_row_are_read_alike(string before)
    {
        var both = new BothBodies();
        foreach (var first in _marks)
            foreach (var second in _marks)
                foreach (var after in (string[])["", "a", "a b", " a\n", "\na", "\n\n- a\n- b", "b**", "b* c", "b`", "b](c) d", ")", "\n```"])
                    both.Compare(before + first + second + after);

        Assert.True(both.Simple > 300 && both.Left > 3_000, $"{both.Simple} read, {both.Left} left");
    }

    [Fact]
    public void A_site_whose_own_path_is_written_otherwise_is_left_to_the_library()
    {
        var body = new HeldBody("[ab](/c/)", "content/models/a/b.md", 11);
        foreach (var path in (string[])["a&b", "ü", "a'b", "a(b)", "~a", "a%20b"])
        {
            var urls = new Urls(new Uri($"https://example.org/{path}/"));

            Assert.Equal(MarkdownBody.ByLibrary(body.Markdown, urls, "/models/a/b/"), MarkdownBody.Write(body, urls, "/models/a/b/"));
        }
    }

    /// <summary>A copy with one to three pieces taken out, put in or doubled.</summary>
    private static string Changed(string body, ref Dice dice)
    {
        for (var changes = 1 + dice.Roll(3); changes > 0 && body.Length > 0; changes--)
        {
            var at = dice.Roll(body.Length);
            var end = Math.Min(body.Length, at + 1 + dice.Roll(dice.Chance(80) ? 3 : 60));
            body = dice.Roll(4) switch
            {
                0 => body[..at] + body[end..],
                1 => body[..at] + body[at..end] + body[at..],
                2 => body[..at] + dice.Pick<string>(_marks) + body[end..],
                _ => body[..at] + dice.Pick<string>(_marks) + body[at..],
            };
        }

        return body;
    }
}
