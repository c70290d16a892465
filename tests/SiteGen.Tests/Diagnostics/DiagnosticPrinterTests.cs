using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class DiagnosticPrinterTests
{
    [Theory]
    [InlineData("name: opnai", 1, 7, 5, "    1 | name: opnai\n      |       ^^^^^\n")]
    [InlineData("\ta: b", 1, 5, 1, "    1 | \ta: b\n      | \t   ^\n")] // a tab stays a tab
    [InlineData("a\u001b[31mb", 1, 2, 1, "    1 | a [31mb\n      |  ^\n")] // a terminal is not sent orders
    [InlineData("abc", 1, 2, 99, "    1 | abc\n      |  ^^\n")] // cut at the end of the line
    [InlineData("abc", 1, 99, 1, "    1 | abc\n      |    ^\n")]
    [InlineData("\uFEFFabc", 1, 1, 3, "    1 | abc\n      | ^^^\n")]
    [InlineData("a\r\nb\rc", 3, 1, 1, "    3 | c\n      | ^\n")]
    [InlineData("abc", 7, 1, 1, "")] // the file has changed since
    [InlineData(null, 1, 1, 1, "")]
    public void The_caret_stands_below_what_is_wrong(string? text, int line, int column, int length, string shown) =>
        Assert.Equal($"content/x.md:{line}:{column}: error Tag: Tags are not used here.\n{shown}  hint: Leave the tag out; put text that begins with ! in quotes.\n",
            Print(text, Problems.Tag(new Place("content/x.md", line, column, length))));

    [Fact] public void Of_a_very_long_line_the_part_around_the_place_is_shown()
    {
        var lines = Print(new string('a', 100_000) + "b" + new string('c', 100_000), Problems.Tag(new Place("x", 1, 100_001))).Split('\n');

        Assert.Equal('b', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
        Assert.True(lines[1].Length < 200);
    }

    [Fact] public void A_whole_file_has_no_line() =>
        Assert.Equal("content/notes.txt: warning IgnoredFile: Nothing is made from this file.\n  hint: Move it out of content/.\n", Print("text", Problems.IgnoredFile("content/notes.txt")));

    [Fact] public void Problems_come_in_file_order_and_each_once_whatever_thread_found_them()
    {
        var bag = new DiagnosticBag();
        Parallel.For(0, 1_000, i => bag.Add(Problems.Tag(new Place(i % 2 == 0 ? "b" : "A", (i % 10) + 1, 1))));
        bag.Add(Problems.IgnoredFile("b"));

        Assert.Equal(11, bag.InFileOrder().Count);
        Assert.Equal(["A:2:1", "A:4:1", "A:6:1", "A:8:1", "A:10:1", "b", "b:1:1", "b:3:1", "b:5:1", "b:7:1", "b:9:1"], bag.InFileOrder().Select(problem => problem.At.ToString()));
    }

    [Fact] public void A_warning_is_no_error()
    {
        var bag = new DiagnosticBag();
        bag.Add(Problems.IgnoredFile("x"));
        Assert.False(bag.HasErrors);

        bag.Add(Problems.Tag(new Place("x", 1, 1)));
        Assert.True(bag.HasErrors);
    }

    private static string Print(string? text, Diagnostic problem)
    {
        using var output = new StringWriter();
        DiagnosticPrinter.Print([problem], _ => text, output);
        return output.ToString();
    }
}
