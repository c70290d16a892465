using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Templating;
using SiteGen.Tests.Templating;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever stands in a template is reported, or is a template that renders.</summary>
public sealed class TemplateProperties
{
    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{~", "~}}", "{{ ", " }}", "{%{", "}%}", "title", "rows", "author", "author.name", "no_author", "no_author.name", "missing", "numbers", "words", "yes", "unsure", "price", "markup", "prose", "if ", "else", "else if ", "end", "for x in ", "x", "x.name", "with ",
        "case ", "when ", "capture c", "include 'parts/a.html'", "include 'pages/page.html'", "break", "continue", "offset: 1", "limit: 2", "reversed", " | ", "upcase", "size", "==", "!=", "&&", "||", "!", "(", ")", "[", "]", "0", "1.5", "'", "\"", "'a'", "null", "true", "??", "?", ":", ";", ",", ".", "#",
        "<a href=\"", "<p>", "</p>", "<script>", "</script>", "<!--", "-->", "<b title=", ">", "&amp;", "\n", "\n  ", " ", "`", "```\n", "| a |\n", "# ", "- ", "[x](", "---\n", "a", "é", "«", "\\", "$x", "${", "{",
    ];

    private static readonly string[] _endings = ["html", "md", "xml", "json", "py", "sh", "yml", "toml", "ts", "cs", "go", "php"];

    private static readonly Gen<(string Text, string Ending)> _templates = Gen.OneOf(
        Gen.Elements(_pieces).ListOf().Select(list => string.Concat(list)), Gen.Elements(_pieces).ListOf().Select(list => $"a {{{{ {string.Concat(list.Where(piece => !piece.Contains('}', StringComparison.Ordinal)))} }}}} b")).SelectMany(_ => Gen.Elements(_endings), (text, ending) => (text, ending));

    [Fact]
    public void Any_text_is_reported_or_renders() => Holds.For(_templates, 3_000, template =>
    {
        var diagnostics = new DiagnosticBag();
        var files = new Dictionary<string, TemplateSource>(StringComparer.Ordinal)
        {
            [$"pages/page.{template.Ending}"] = new($"pages/page.{template.Ending}", "templates/pages/page", template.Text),
            ["parts/a.html"] = new("parts/a.html", "templates/parts/a.html", "{{ title }}"),
        };
        var compiled = TemplateCompiler.Compile($"pages/page.{template.Ending}", typeof(PageView), files, diagnostics);
        foreach (var problem in diagnostics.InFileOrder()) DiagnosticPrinter.Print([problem], _ => template.Text, TextWriter.Null);
        compiled?.Render(Sample.View, new ArrayBufferWriter<byte>());
        return compiled is null == diagnostics.HasErrors ? null : "neither a template nor an error";
    }, template => Inputs.Shorter(template.Text).Select(text => (text, template.Ending)));
}
