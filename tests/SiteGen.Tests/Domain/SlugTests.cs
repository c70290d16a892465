using SiteGen.Domain;

namespace SiteGen.Tests.Domain;

public class SlugTests
{
    [Theory]
    [InlineData("gpt-5.4", true)]
    [InlineData("a_b", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a.-b", false)]
    [InlineData("GPT", false)]
    [InlineData("a/b", false)]
    [InlineData("ä", false)]
    public void Slugs_are_words_joined_by_single_separators(string text, bool valid) => Assert.Equal(valid, Slug.IsValid(text));

    [Theory]
    [InlineData("Qwen/Qwen3-235B-A22B:free", "qwen-qwen3-235b-a22b-free")]
    [InlineData("@cf/meta/llama-2", "cf-meta-llama-2")]
    [InlineData("a.//b", "a.b")]
    [InlineData("a / . b", "a-b")]
    [InlineData("..a..", "a")]
    [InlineData("ÅX", "x")]
    public void Other_characters_become_one_separator(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void Nothing_is_left_of_a_text_without_latin_letters() => Assert.Null(Slug.Of("模型/*"));

    [Fact]
    public void What_is_too_long_is_cut_and_still_valid()
    {
        var slug = Slug.Of(new string('a', 99) + "/bbb")!;

        Assert.Equal(99, slug.Length);
        Assert.True(Slug.IsValid(slug));
        Assert.False(Slug.IsValid(new string('a', 101)));
    }
}
