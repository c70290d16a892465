using SiteGen.Diagnostics;
using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

/// <summary>What a view record may be. A wrong one is a bug of the program, not a problem of the theme.</summary>
public sealed class ViewRecordTests
{
    [Theory]
    [InlineData("htmltitle", "HTMLTitle")]
    [InlineData("top3_models", "Top3Models")]
    [InlineData("json_ld", "JsonLd")]
    [InlineData("x", "X")]
    public void Members_have_scribans_names(string written, string property)
    {
        var view = new NamesView("HTMLTitle", "Top3Models", "JsonLd", "X");

        Assert.Equal(property, Compiling.Render($"{{{{ {written} }}}}", view));
    }

    [Fact]
    public void Every_kind_of_member_is_read()
    {
        var view = new KindsView(1, 2, null, 4, 5, null, 7.0m, 8m, null, true, false, null, [10], [11], [true], [1.5m], [["a", "b"], []]);

        Assert.Equal(
            "1 2  4 5  7.0 8  true false  10 11 true 1.5 ab;;",
            Compiling.Render("{{ a }} {{ b }} {{ c }} {{ d }} {{ e }} {{ f }} {{ g }} {{ h }} {{ i }} {{ j }} {{ k }} {{ l }} {{ for x in m; x; end }} {{ for x in n; x; end }} {{ for x in o; x; end }} {{ for x in p; x; end }} {{ for q in lists }}{{ for x in q; x; end }};{{ end }}", view));
    }

    [Theory]
    [InlineData(typeof(DateView))]
    [InlineData(typeof(DictionaryView))]
    [InlineData(typeof(OptionalNumbersView))]
    [InlineData(typeof(TwinNamesView))]
    public void A_member_no_template_could_print_is_a_bug(Type view) =>
        Assert.Throws<NotSupportedException>(() => TemplateCompiler.Compile("a.html", view, new Dictionary<string, TemplateSource> { ["a.html"] = new("a.html", "a.html", "{{ x }}") }, new DiagnosticBag()));

    [Fact]
    public void Another_view_than_the_template_was_compiled_for_is_a_bug()
    {
        var template = TemplateCompiler.Compile("a.html", typeof(PageView), new Dictionary<string, TemplateSource> { ["a.html"] = new("a.html", "a.html", "x") }, new DiagnosticBag())!;

        Assert.Throws<ArgumentException>(() => template.Render(new AuthorView("a", null), new System.Buffers.ArrayBufferWriter<byte>()));
    }

    public sealed record NamesView(string HTMLTitle, string Top3Models, string JsonLd, string X);

    public sealed record KindsView(
        int A, int? B, int? C, long D, long? E, long? F, decimal G, decimal? H, decimal? I, bool J, bool? K, bool? L,
        IReadOnlyList<int> M, IReadOnlyList<long> N, IReadOnlyList<bool> O, IReadOnlyList<decimal> P, IReadOnlyList<IReadOnlyList<string>> Lists);

    public sealed record DateView(DateOnly X);

    public sealed record DictionaryView(IReadOnlyDictionary<string, string> X);

    public sealed record OptionalNumbersView(IReadOnlyList<int?> X);

    public sealed record TwinNamesView(string A1B, string A1_b);
}
