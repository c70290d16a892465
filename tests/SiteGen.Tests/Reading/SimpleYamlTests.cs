using System.Globalization;
using SiteGen.Benchmarks;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

/// <summary>The faster path reads what the library reads, to the last column, or leaves it to the library.</summary>
public sealed class SimpleYamlTests
{
    private static readonly string[] _marks =
    [
        "a", " ", "\n", "\n  ", ":", ": ", "- ", "? ", ",", "[", "]", "{", "}", "#", " #", "&", "*", "!", "!!", "|", ">", "'", "\"", "%", "@", "`", "\t", "---\n", "...\n", "\\", "<<", "~", "\u2028", "\uFEFF", "-", "1", "\n- ", "''", ", ",
    ];

    [Fact]
    public void Files_of_this_catalog_and_of_benchmarks_are_read_without_the_library()
    {
        var left = YamlFiles.OfContent.Concat(YamlFiles.MadeUp).Where(file => SimpleYaml.Read(file.Yaml, file.Name, 1) is null);

        Assert.Empty(left.Select(file => file.Name));
        Assert.NotEmpty(YamlFiles.OfContent);
    }

    [Fact]
    public void Real_and_broken_files_are_read_alike()
    {
        var both = new BothReadings();
        foreach (var (_, yaml) in YamlFiles.OfContent.Concat(YamlFiles.OfCases).Concat(YamlFiles.MadeUp)) both.Compare(yaml);

        Assert.True(both.Left > 10 && both.Simple > 10 * both.Left, $"{both.Simple} read, {both.Left} left");
    }

    [Fact]
    public void Files_with_a_few_characters_changed_are_read_alike()
    {
        var (both, dice) = (new BothReadings(), new Dice(1));
        string[] files = [.. YamlFiles.OfContent.Concat(YamlFiles.OfCases).Select(file => file.Yaml).Concat(YamlFiles.MadeUp.Take(50).Select(file => file.Yaml)).Where(yaml => yaml.Length is > 0 and < 20_000)];
        foreach (var yaml in files)
            for (var i = 0; i < 60; i++) both.Compare(Changed(yaml, ref dice));

        Assert.True(both.Left > 5_000 && both.Simple > 5_000, $"{both.Simple} read, {both.Left} left");
    }

    [Theory]
    [InlineData(0, 10_000, 8_000)]
    [InlineData(1, 20_000, 5_000)]
    [InlineData(5, 40_000, 2_000)]
    public void Documents_that_nobody_would_write_are_read_alike(int oddities, int documents, int atLeastSimple)
    {
        var both = new BothReadings();
        for (var seed = 0; seed < documents; seed++) both.Compare(new YamlWriter(seed, oddities).Write());

        Assert.True(both.Simple > atLeastSimple && (oddities == 0 || both.Left > 1_000), $"{both.Simple} read, {both.Left} left");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: ")]
    [InlineData("a: [b, ")]
    [InlineData("a: {b: ")]
    [InlineData("a:\n  - ")]
    [InlineData("a: \"b")]
    [InlineData("\"a\"")]
    public void Any_marks_in_a_row_are_read_alike(string before)
    {
        var both = new BothReadings();
        foreach (var first in _marks)
            foreach (var second in _marks)
                foreach (var third in _marks)
                    foreach (var after in (string[])["", "]", "}", "\nb: c", "\"", ": d", "\n  c: d"])
                        both.Compare(before + first + second + third + after);

        Assert.True(both.Simple > 500 && both.Left > 10_000, $"{both.Simple} read, {both.Left} left");
    }

    [Fact]
    public void Long_and_deep_documents_are_read_alike()
    {
        var both = new BothReadings();
        foreach (var length in (int[])[990, 1000, 1001, 1010, 1020, 1022, 1023, 1024, 1025, 1026, 2050, 20_000])
        {
            var text = new string('a', length);
            foreach (var yaml in (string[])["{0}: b", "'{0}': b", "a: {0}", "a: '{0}'", "- {0}", "a:\n- {0}", "a:\n- {0}: b", "a: {{{0}: b}}", "a: {{b: {0}, c: d}}", "a:\n- {{b: {0}, c: d}}", "a: [{0}, {{b: c}}]", "a: [[{0}], c]", "a: b # {0}", "#{0}\na: b", "a:{0}"])
                both.Compare(string.Format(CultureInfo.InvariantCulture, yaml, text));
        }

        for (var depth = 1; depth < 40; depth++)
        {
            both.Compare("a: " + new string('[', depth) + new string(']', depth));
            both.Compare("a: " + string.Concat(Enumerable.Repeat("{b: ", depth)) + "c" + new string('}', depth));
            both.Compare(string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', i) + "a:\n")));
            both.Compare("a:\n" + string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', i) + "-\n")));
        }

        Assert.True(both.Left > 30 && both.Simple > 200, $"{both.Simple} read, {both.Left} left");
    }

    /// <summary>A copy with one to three pieces taken out, put in or doubled.</summary>
    private static string Changed(string yaml, ref Dice dice)
    {
        for (var changes = 1 + dice.Roll(3); changes > 0 && yaml.Length > 0; changes--)
        {
            var at = dice.Roll(yaml.Length);
            var end = Math.Min(yaml.Length, at + 1 + dice.Roll(dice.Chance(80) ? 3 : 60));
            yaml = dice.Roll(4) switch
            {
                0 => yaml[..at] + yaml[end..],
                1 => yaml[..at] + yaml[at..end] + yaml[at..],
                2 => yaml[..at] + dice.Pick<string>(_marks) + yaml[end..],
                _ => yaml[..at] + dice.Pick<string>(_marks) + yaml[at..],
            };
        }

        return yaml;
    }
}
