using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Templating.Escaping;

namespace SiteGen.Tests.Templating.Escaping;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [InlineData("{0}", "paragraph alone")]
    [InlineData("before {0} after", "within a paragraph")]
    [InlineData("before\n{0}\nafter", "a line of a paragraph")]
    [InlineData("- {0}\n- other", "list item")]
    [InlineData("1. {0}", "ordered list item")]
    [InlineData("## {0}", "heading")]
    [InlineData("> {0}", "quote")]
    [InlineData("| Head | Side |\n|---|---|\n| {0} | left |\n| right | {0} |", "table cells")]
    [InlineData("| {0} | Side |\n|---|---|\n| right | {0} |", "table head")]
    [InlineData("[{0}](https://example.org/)", "link text")]
    public void What_is_typed_comes_back(string around, string where)
    {
        foreach (var text in HostileTexts.All)
        {
            var markdown = around.Replace("{0}", MarkdownText.Escape(text), StringComparison.Ordinal);
            var expected = around.Split("{0}").Length - 1;

            var found = TextsOf(markdown).Count(inline => inline == text || (around.StartsWith("before", StringComparison.Ordinal) && inline.Contains(text, StringComparison.Ordinal)));

            Assert.True(found == expected, $"{where}: [{text}] was written [{markdown}] and came back as [{string.Join("][", TextsOf(markdown))}]");
        }
    }

    [Fact]
    public void Nothing_but_text_comes_of_it()
    {
        foreach (var text in HostileTexts.All.Concat(HostileTexts.WithLineBreaks))
        {
            var document = Markdig.Markdown.Parse(MarkdownText.Escape(text), Pipeline);

            Assert.True(document.Count == 1 && document[0] is ParagraphBlock, $"[{text}] became {document.FirstOrDefault()}");
            Assert.All(document.Descendants<Inline>(), inline => Assert.True(inline is LiteralInline or HtmlEntityInline or ContainerInline { Parent: null }, $"[{text}] became {inline.GetType().Name}"));
        }
    }

    [Fact]
    public void Two_texts_side_by_side_stay_text()
    {
        var texts = HostileTexts.All.Take(90).ToList();
        foreach (var one in texts)
            foreach (var other in texts)
                Assert.Equal([one + other], TextsOf(MarkdownText.Escape(one) + MarkdownText.Escape(other)));
    }

    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\rb", "a b")]
    public void A_line_break_becomes_a_space(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("Gemini 2.5 Flash (preview)")]
    [InlineData("gpt_4_turbo")]
    [InlineData("$0.10 - $2.50, 1,048,576 tokens, C# & co.")]
    [InlineData("-5 degrees")]
    [InlineData("Is it so? Yes!x")]
    public void Harmless_text_keeps_its_plain_form(string text) => Assert.Equal(text, MarkdownText.Escape(text));

    [Theory]
    [InlineData("1. first", "1\\. first")]
    [InlineData("- item", "\\- item")]
    [InlineData("# title", "\\# title")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("*", "\\*")]
    [InlineData(" x ", "&#32;x&#32;")]
    public void What_would_mean_something_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void Both_forms_agree()
    {
        foreach (var text in HostileTexts.All)
        {
            var bytes = new ArrayBufferWriter<byte>();
            MarkdownText.Write(text, bytes);

            Assert.Equal(MarkdownText.Escape(text), Encoding.UTF8.GetString(bytes.WrittenSpan));
        }
    }

    private static List<string> TextsOf(string markdown) =>
        [.. Markdig.Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).Select(leaf => string.Concat(leaf.Inline!.Descendants().Select(TextOf)))];

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => "\n",
        CodeInline or HtmlInline or AutolinkInline => "\u0001",
        LinkInline { Url: not "https://example.org/" } or EmphasisInline => "\u0002",
        _ => "",
    };
}
