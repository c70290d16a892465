namespace SiteGen.Tests.Templating;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ if no }}a{{ else if missing }}b{{ else if yes }}c{{ else }}d{{ end }}", "c")]
    [InlineData("{{ if no }}a{{ else if no }}b{{ end }}", "")]
    [InlineData("{{ if no }}a{{ else }}{{ if yes }}b{{ end }}c{{ end }}", "bc")]
    public void If_takes_the_first_branch_that_is_true(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));

    [Theory]
    [InlineData("{{ for x in words }}{{ x }}{{ end }}", "bac")]
    [InlineData("{{ for x in numbers }}{{ x }}{{ end }}", "312")]
    [InlineData("{{ for x in words }}{{ for.index }}{{ for.rindex }}{{ for.length }} {{ end }}", "023 113 203 ")]
    [InlineData("{{ for x in words }}{{ for.first }},{{ for.last }};{{ end }}", "true,false;false,false;false,true;")]
    [InlineData("{{ for x in words }}{{ for.even }},{{ for.odd }};{{ end }}", "true,false;false,true;true,false;")]
    [InlineData("{{ for x in words limit:2 }}{{ x }}{{ for.last }}{{ end }}", "bfalseatrue")]
    [InlineData("{{ for x in words offset:1 }}{{ x }}{{ for.index }}{{ end }}", "a0c1")]
    [InlineData("{{ for x in words reversed }}{{ x }}{{ end }}", "cab")]
    [InlineData("{{ for x in words offset:1 limit:1 reversed }}{{ x }}{{ end }}", "c")]
    [InlineData("{{ for x in words limit:0 }}{{ x }}{{ end }}", "bac")]
    [InlineData("{{ for x in words | array.limit 2 }}{{ x }}{{ end }}", "ba")]
    [InlineData("{{ for r in rows }}{{ r.name }}:{{ for t in r.tags }}{{ for.index }}{{ t }}{{ else }}none{{ end }}{{ for.index }};{{ end }}", "alpha:0x1y0;beta:none1;")]
    [InlineData("{{ for x in no_rows }}{{ x.name }}{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for x in no_list }}{{ x }}{{ else }}none{{ end }}", "")]
    [InlineData("{{ for x in words }}{{ if x == 'a' }}{{ continue }}{{ end }}{{ x }}{{ end }}", "bc")]
    [InlineData("{{ for x in words }}{{ if x == 'a' }}{{ break }}{{ end }}{{ x }}{{ end }}", "b")]
    public void For_goes_through_a_list(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));

    [Theory]
    [InlineData("{{ case words.size }}{{ when 1, 2 }}few{{ when 3 || 4 }}some{{ else }}many{{ end }}", "some")]
    [InlineData("{{ case missing }}{{ when 'a' }}a{{ else }}other{{ end }}", "other")]
    [InlineData("{{ case present\n  when 'here'\n    'yes'\n  end }}", "yes")]
    [InlineData("{{ case yes }}\n  {{ when true }}t{{ when false }}f{{ end }}", "t")]
    [InlineData("{{ case title }}{{ when 'x' }}x{{ end }}", "")]
    public void Case_takes_the_first_value_that_is_equal(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));

    [Fact]
    public void With_opens_the_members_of_a_record() => Assert.Equal("Ann, A &amp; B", Compiling.Render("{{ with author }}{{ name }}, {{ title }}{{ end }}"));

    [Fact]
    public void Capture_keeps_markup() =>
        Assert.Equal("<i>A &amp; B</i><i>A &amp; B</i>", Compiling.Render("{{ capture c }}<i>{{ title }}</i>{{ end }}{{ c }}{{ c }}"));

    [Fact]
    public void Capture_in_markdown_keeps_markdown() =>
        Assert.Equal("*x \\*y*", Compiling.Render("{{ capture c }}*x {{ '*y' }}*{{ end }}{{ c }}", null, "md"));

    [Fact]
    public void A_part_gets_arguments_and_sees_the_view() =>
        Assert.Equal("Ann b, a, c true A &amp; B", Compiling.Render(
            "{{ include 'parts/a.html' author (words | array.join ', ') yes }}", null, "html",
            ("parts/a.html", "{{ $1.name }} {{ $2 }} {{ $3 }} {{ title }}")));

    [Fact]
    public void Parts_include_parts() =>
        Assert.Equal("[b][a][c]", Compiling.Render(
            "{{ include 'parts/list.html' words }}", null, "html",
            ("parts/list.html", "{{ for x in $1; include 'parts/one.html' x; end }}"), ("parts/one.html", "[{{ $1 }}]")));

    [Fact]
    public void What_is_known_around_a_loop_or_a_part_is_known_behind_it() =>
        Assert.Equal("0b<i>kept</i>Ann;1a<i>kept</i>Ann;2c<i>kept</i>Ann;<i>kept</i>Ann", Compiling.Render(
            "{{ include 'parts/a.html' author }}", null, "html",
            ("parts/a.html",
                "{{ capture c }}<i>kept</i>{{ end }}{{ for w in words }}{{ for r in rows; for t in r.tags; end; end }}{{ include 'parts/b.html' title w }}"
                + "{{ for.index }}{{ w }}{{ c }}{{ $1.name }};{{ end }}{{ c }}{{ $1.name }}"),
            ("parts/b.html", "{{ capture d }}{{ $1 }}{{ end }}{{ case $2 }}{{ when 'z' }}{{ d }}{{ end }}{{ for n in numbers; end }}")));

    [Fact]
    public void A_part_is_escaped_for_where_it_is_included() =>
        Assert.Equal("<a title=\"x &amp; y\">x &amp; y</a>", Compiling.Render(
            "<a title=\"{{ include 'parts/a.html' 'x & y' }}\">{{ include 'parts/a.html' 'x & y' }}</a>", null, "html", ("parts/a.html", "{{ $1 }}")));

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var files = new Dictionary<string, SiteGen.Templating.TemplateSource> { ["a.html"] = new("a.html", "a.html", "{{ for r in rows; r.name; for t in r.tags; t; end; end }}{{ title }}") };
        var template = SiteGen.Templating.TemplateCompiler.Compile("a.html", typeof(PageView), files, new())!;

        Parallel.For(0, 2000, i =>
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            template.Render(Sample.View with { Title = $"{i}" }, output);
            Assert.Equal($"alphaxybeta{i}", System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
        });
    }
}
