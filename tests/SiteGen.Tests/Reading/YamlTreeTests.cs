using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void A_hundred_thousand_open_brackets_are_one_problem_and_no_crash(string open, string close)
    {
        var many = string.Concat(Enumerable.Repeat(open, 100_000));

        Assert.Single(Read("a: " + many).Problems);
        Assert.Single(Read("a: " + many + string.Concat(Enumerable.Repeat(close, 100_000))).Problems);
    }

    [Fact]
    public void Values_stand_32_deep_and_no_deeper()
    {
        Assert.Empty(Read(Nested(YamlTree.MaxDepth - 2)).Problems);
        Assert.Equal("TooDeep", Assert.Single(Read(Nested(YamlTree.MaxDepth - 1)).Problems).Code);

        static string Nested(int lists) => $"a: {new string('[', lists)}x{new string(']', lists)}"; // the mapping is one level, the value another
    }

    [Theory]
    [InlineData("a: 1.10", "1.10", true)]
    [InlineData("a: NO", "NO", true)]
    [InlineData("a: 0x10", "0x10", true)]
    [InlineData("a: 'it''s'", "it's", false)]
    [InlineData("a: \"b\\u0041\"", "bA", false)]
    [InlineData("a: |\n  b\n  c\n", "b\nc\n", false)]
    [InlineData("a: null # unknown", "null", true)]
    [InlineData("a: http://b#c", "http://b#c", true)]
    public void A_scalar_is_kept_as_written(string yaml, string text, bool isPlain)
    {
        var scalar = Assert.IsType<YamlScalar>(Assert.Single(Read(yaml).Values!.Entries).Value);

        Assert.Equal((text, isPlain), (scalar.Text, scalar.IsPlain));
    }

    [Theory]
    [InlineData("a: null", true, false)]
    [InlineData("a: 'null'", false, false)]
    [InlineData("a:", false, true)]
    [InlineData("a: ~", false, true)]
    [InlineData("a: ''", false, false)]
    [InlineData("a: Null", false, false)]
    public void Only_the_word_null_says_that_a_value_does_not_apply(string yaml, bool isNull, bool isEmpty)
    {
        var scalar = Assert.IsType<YamlScalar>(Assert.Single(Read(yaml).Values!.Entries).Value);

        Assert.Equal((isNull, isEmpty), (scalar.IsNull, scalar.IsEmpty));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("\n\n")]
    public void An_empty_document_has_no_keys(string yaml) => Assert.Empty(Read(yaml).Values!.Entries);

    [Fact] public void A_key_that_stands_twice_is_kept_twice() => Assert.Equal(["a", "a"], Read("a: 1\na: 2").Values!.Entries.Select(entry => entry.Key.Text));

    [Theory]
    [InlineData("a: &x 1", "AnchorOrAlias", 3, 4)]
    [InlineData("a: *x", "AnchorOrAlias", 3, 4)]
    [InlineData("&x a: 1", "AnchorOrAlias", 3, 1)]
    [InlineData("<<: *x", "AnchorOrAlias", 3, 5)]
    [InlineData("a: !!int 1", "Tag", 3, 4)]
    [InlineData("a: !x 1", "Tag", 3, 4)]
    [InlineData("a: [1, &x [2]]", "AnchorOrAlias", 3, 8)]
    [InlineData("a: b: c", "InvalidYaml", 3, 5)]
    [InlineData("a: [b", "InvalidYaml", 4, 1)] // found missing where the text ends
    [InlineData("a: \"b", "InvalidYaml", 3, 4)]
    [InlineData("a: 'b", "InvalidYaml", 3, 4)]
    [InlineData("a: `b", "InvalidYaml", 3, 4)]
    [InlineData("a: [!b, c]", "InvalidYaml", 3, 4)]
    [InlineData("a: \"\\q\"", "InvalidYaml", 3, 4)]
    [InlineData("a: 1\n---\nb: 2", "SecondDocument", 4, 1)]
    [InlineData("a", "WrongShape", 3, 1)]
    [InlineData("[a]: b", "WrongShape", 3, 1)]
    public void What_content_does_not_use_is_reported_at_its_place(string yaml, string code, int line, int column)
    {
        var problem = Assert.Single(Read(yaml, linesBefore: 2).Problems);

        Assert.Equal((code, line), (problem.Code, problem.At.Line));
        if (code != "InvalidYaml") Assert.Equal(column, problem.At.Column);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: [b, ")]
    [InlineData("a:\n  - ")]
    public void Any_marks_in_a_row_are_read_or_reported(string before)
    {
        string[] marks = ["a", " ", "\n", "\n  ", ":", ": ", "- ", "? ", ",", "[", "]", "{", "}", "#", " #", "&", "*", "!", "!!", "|", ">", "'", "\"", "%", "@", "`", "\t", "---\n", "...\n", "\\", "<<", "~", "\u2028", "\uFEFF"];
        foreach (var first in marks)
            foreach (var second in marks)
                foreach (var third in marks)
                {
                    var (values, problems) = Read(before + first + second + third);
                    Assert.True(values is null ? problems.Count > 0 : problems.All(problem => problem.Code is "AnchorOrAlias" or "Tag"), before + first + second + third);
                }
    }

    private static (YamlMapping? Values, IReadOnlyList<Diagnostic> Problems) Read(string yaml, int linesBefore = 0)
    {
        var diagnostics = new DiagnosticBag();
        return (YamlTree.Read(yaml, "content/x.md", linesBefore, diagnostics), diagnostics.InFileOrder());
    }
}
