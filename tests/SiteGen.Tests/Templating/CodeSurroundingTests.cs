using System.Text.Json;
using SiteGen.Tests.Templating.Escaping;

namespace SiteGen.Tests.Templating;

/// <summary>Code samples: values stand in string literals and come back from them as they were.</summary>
public sealed class CodeSurroundingTests
{
    private const string Doubles = "py,ts,cs,go";

    private static readonly string[] _ids = ["a\"b", "a\\", "\\\"", "$HOME", "${x}", "$(id)", "`id`", "*/", "//", "'", "''", "'\\''", "!!", "%s", "{0}", "#", "?>", "</script>", "JSON", "漢字🙂"];

    [Fact]
    public void Double_quotes_of_four_languages_hold_what_JSON_reads_back()
    {
        foreach (var extension in Doubles.Split(','))
            foreach (var text in HostileTexts.All.Concat(_ids))
            {
                var literal = Compiling.Render("x = \"{{ title }}\"", Sample.View with { Title = text }, extension)["x = ".Length..];
                Assert.Equal(text, JsonSerializer.Deserialize<string>(literal));
                Assert.DoesNotContain(literal, letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
            }
    }

    [Fact]
    public void Single_quotes_of_PHP_escape_two_characters()
    {
        foreach (var text in HostileTexts.All.Concat(_ids))
        {
            var literal = Compiling.Render("$x = '{{ title }}';", Sample.View with { Title = text }, "php")["$x = '".Length..^2];
            var read = "";
            for (var i = 0; i < literal.Length; i++)
            {
                Assert.NotEqual('\'', literal[i]);
                if (literal[i] == '\\') i++;
                read += literal[i];
            }

            Assert.Equal(text, read);
        }
    }

    [Theory]
    [InlineData("x 'it''s'", "'{{ title }}'", "'x '\\''it'\\'''\\''s'\\'''")]
    [InlineData("a$b`c\"d\\e!", "\"{{ title }}\"", "\"a\\$b\\`c\\\"d\\\\e\"'!'\"\"")]
    [InlineData("a\"$(id)\\\nJSON", "cat <<'JSON'\n{\"a\": \"{{ title }}\", \"n\": {{ tokens }}}\nJSON\n'{{ title }}'", "cat <<'JSON'\n{\"a\": \"a\\\"$(id)\\\\\\nJSON\", \"n\": 1048576}\nJSON\n'a\"$(id)\\\nJSON'")]
    [InlineData("x", "# it's\ncurl \\\n  -d @- <<'JSON' | cat\n\"{{ title }}\"\nJSON\n", "# it's\ncurl \\\n  -d @- <<'JSON' | cat\n\"x\"\nJSON\n")]
    [InlineData("x", "a\\'\"{{ title }}\"a#b'{{ title }}'", "a\\'\"x\"a#b'x'")]
    public void The_shell_expands_nothing_in_a_value(string title, string template, string expected) =>
        Assert.Equal(expected, Compiling.Render(template, Sample.View with { Title = title }, "sh"));

    [Theory]
    [InlineData("py", "x = {{ title }}")]
    [InlineData("py", "# {{ title }}\n")]
    [InlineData("py", "x = '{{ title }}'")]
    [InlineData("py", "x = f\"{{ title }}\"")]
    [InlineData("py", "x = \"\"\"a\n{{ title }}\"\"\"")]
    [InlineData("py", "x = \"\\{{ title }}\"")]
    [InlineData("ts", "x = `{{ title }}`")]
    [InlineData("ts", "/* {{ title }} */")]
    [InlineData("ts", "// \"\n{{ title }}")]
    [InlineData("cs", "x = $\"{{ title }}\"")]
    [InlineData("cs", "x = @\"{{ title }}\"")]
    [InlineData("cs", "x = \"\"\"{{ title }}\"\"\"")]
    [InlineData("cs", "x = '{{ title }}'")]
    [InlineData("go", "x = `{{ title }}`")]
    [InlineData("go", "x = \"a\" + {{ yes }}")]
    [InlineData("go", "x = {{ no_number }}")]
    [InlineData("php", "$x = \"{{ title }}\";")]
    [InlineData("php", "# {{ title }}\n")]
    [InlineData("php", "$x = <<<{{ title }}\n")]
    [InlineData("sh", "x={{ title }}")]
    [InlineData("sh", "# {{ title }}")]
    [InlineData("sh", "cat <<JSON\n\"{{ title }}\"\nJSON\n")]
    [InlineData("sh", "cat <<'JSON'\n{{ title }}\nJSON\n")]
    [InlineData("sh", "cat <<'TEXT'\n\"{{ title }}\"\nTEXT\n")]
    [InlineData("sh", "cat <<'{{ title }}'\n\n")]
    [InlineData("sh", "x=\"\\{{ title }}\"")]
    [InlineData("sh", "x='{{ markup }}'")]
    public void Everywhere_else_a_value_is_an_error(string extension, string template) => Assert.Equal("NotInLiteral", Compiling.Problems(template, extension)[0].Code);

    [Theory]
    [InlineData("py", "x = \"{{ title }}", "EndsInside")]
    [InlineData("sh", "cat <<'JSON'\n{\n", "EndsInside")]
    [InlineData("go", "x = {{ if yes }}\"{{ end }}a\"", "BranchesEndApart")]
    [InlineData("cs", "{{ for word in words }}\"{{ word }}{{ end }}", "LoopEndsApart")]
    public void A_literal_ends_on_every_way_through(string extension, string template, string code) => Assert.Contains(Compiling.Problems(template, extension), problem => problem.Code == code);

    [Theory]
    [InlineData("py", "a(\"{{ title }}\", n={{ tokens }}) # it's \"\nb(\"{{ title }}\")", "a(\"A & B\", n=1048576) # it's \"\nb(\"A & B\")")]
    [InlineData("cs", "var c = '\"'; // \"\nF(\"{{ title }}\");", "var c = '\"'; // \"\nF(\"A & B\");")]
    [InlineData("ts", "f({ a: \"\\\"{{ title }}\" /* \" */ });", "f({ a: \"\\\"A & B\" /* \" */ });")]
    [InlineData("go", "x := `\"` + \"{{ title }}\"", "x := `\"` + \"A & B\"")]
    [InlineData("php", "$x = \"it's\" . '{{ title }}'; // it's\n", "$x = \"it's\" . 'A & B'; // it's\n")]
    public void Quotes_in_comments_and_other_literals_open_nothing(string extension, string template, string expected) => Assert.Equal(expected, Compiling.Render(template, null, extension));
}
