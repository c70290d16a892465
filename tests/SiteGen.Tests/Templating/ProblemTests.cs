namespace SiteGen.Tests.Templating;

/// <summary>What is refused when the theme loads, and at which place.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("UnclosedCode", 1, 3, "a {{ title")]
    [InlineData("UnclosedEscape", 1, 1, "{%{ a }}")]
    [InlineData("UnclosedString", 1, 4, "{{ 'a\n b }}", "UnclosedCode")]
    [InlineData("UnclosedString", 1, 4, "{{ `a }}", "UnclosedCode")]
    [InlineData("UnknownEscape", 1, 6, "{{ 'a\\d' }}")]
    [InlineData("UnexpectedCharacter", 1, 10, "{{ title § }}")]
    [InlineData("NotInThisLanguage", 1, 10, "{{ title = 'x' }}")]
    [InlineData("NotInThisLanguage", 1, 9, "{{ zero + 1 }}")]
    [InlineData("NotInThisLanguage", 1, 4, "{{ while yes }}", "")]
    [InlineData("NotInThisLanguage", 1, 4, "{{ func f; ret 1; end }}", "StrayKeyword")]
    [InlineData("NotInThisLanguage", 1, 8, "{{ rows[0] }}", "NotPrintable")]
    [InlineData("NotInThisLanguage", 1, 4, "{{ 1.5 }}")]
    [InlineData("NotInThisLanguage", 1, 4, "{{ $name }}", "UnknownName")]
    [InlineData("NotInThisLanguage", 1, 4, "{{ -title }}")]
    [InlineData("NotInThisLanguage", 1, 17, "{{ string.upcase(title) }}")]
    [InlineData("NotInThisLanguage", 1, 12, "{{ title | include 'x' }}")]
    [InlineData("ExpressionExpected", 1, 7, "{{ if }}{{ end }}")]
    [InlineData("ExpressionExpected", 1, 13, "{{ title == || }}")]
    [InlineData("MissingParenthesis", 1, 7, "{{ if (yes && no }}{{ end }}")]
    [InlineData("CallWithoutParentheses", 1, 28, "{{ if string.empty missing && yes }}{{ end }}")]
    [InlineData("CallWithoutParentheses", 1, 5, "{{ !string.empty missing }}")]
    [InlineData("CallWithoutParentheses", 1, 11, "{{ yes && string.empty missing }}")]
    [InlineData("EndOfStatementExpected", 1, 20, "{{ if yes }}{{ end if }}")]
    [InlineData("UnclosedBlock", 2, 4, "\n{{ if yes }}a")]
    [InlineData("UnclosedBlock", 1, 4, "{{ for x in words }}a")]
    [InlineData("StrayKeyword", 1, 4, "{{ end }}")]
    [InlineData("StrayKeyword", 1, 26, "{{ if yes }}{{ else }}{{ else }}{{ end }}")]
    [InlineData("StrayKeyword", 1, 16, "{{ if yes }}{{ when 1 }}{{ end }}")]
    [InlineData("LoopHeadExpected", 1, 4, "{{ for x of words }}{{ end }}")]
    [InlineData("StatementInCase", 1, 16, "{{ case zero }}lost{{ when 1 }}a{{ end }}")]
    [InlineData("StatementInCase", 2, 1, "{{ case zero\ntitle\nwhen 1 }}a{{ end }}")]
    [InlineData("PartPathExpected", 1, 12, "{{ include title }}")]
    [InlineData("MissingPart", 1, 12, "{{ include 'parts/nome.html' }}")]
    [InlineData("UnknownName", 1, 4, "{{ tilte }}")]
    [InlineData("UnknownName", 1, 33, "{{ for x in words }}{{ end }}{{ x }}")]
    [InlineData("UnknownMember", 1, 11, "{{ author.nmae }}")]
    [InlineData("UnknownMember", 1, 10, "{{ title.length }}")]
    [InlineData("UnknownMember", 1, 28, "{{ for x in words }}{{ for.changed }}{{ end }}")]
    [InlineData("NoMembers", 1, 8, "{{ yes.name }}")]
    [InlineData("PerhapsMissing", 1, 4, "{{ no_author.name }}")]
    [InlineData("PerhapsMissing", 1, 9, "{{ with no_author }}{{ end }}")]
    [InlineData("ArgumentOutsidePart", 1, 4, "{{ $1 }}")]
    [InlineData("OutsideLoop", 1, 4, "{{ for.index }}")]
    [InlineData("OutsideLoop", 1, 4, "{{ break }}")]
    [InlineData("OutsideLoop", 1, 4, "{{ continue }}")]
    [InlineData("UnknownFunction", 1, 12, "{{ title | string.upper }}")]
    [InlineData("UnknownFunction", 1, 4, "{{ title title }}")]
    [InlineData("FunctionHidden", 1, 35, "{{ for string in words }}{{ 'a' | string.upcase }}{{ end }}")]
    [InlineData("WrongNumberOfArguments", 1, 4, "{{ words | array.join }}")]
    [InlineData("WrongArgument", 1, 4, "{{ title | array.join ',' }}")]
    [InlineData("WrongArgument", 1, 25, "{{ for x in words limit:title }}{{ end }}")]
    [InlineData("RawOnText", 1, 12, "{{ title | raw }}")]
    [InlineData("UnlikeTypes", 1, 4, "{{ title == 3 }}")]
    [InlineData("UnlikeTypes", 1, 4, "{{ missing ?? 3 }}")]
    [InlineData("UnlikeTypes", 1, 25, "{{ case title }}{{ when 1 }}{{ end }}")]
    [InlineData("NotPrintable", 1, 4, "{{ author }}")]
    [InlineData("NotPrintable", 1, 4, "{{ words }}")]
    [InlineData("NotAList", 1, 13, "{{ for x in title }}{{ end }}")]
    [InlineData("NotARecord", 1, 9, "{{ with title }}{{ end }}")]
    [InlineData("NameTaken", 1, 12, "{{ capture title }}{{ end }}")]
    [InlineData("NameTaken", 1, 33, "{{ capture a }}{{ end }}x{{ for a in words }}{{ end }}")]
    [InlineData("CaptureInsideWith", 1, 30, "{{ with author }}x{{ capture c }}{{ end }}{{ end }}")]
    public void A_problem_is_told_at_its_place(string code, int line, int column, string template, string others = "")
    {
        var problems = Compiling.Problems(template, "html", ("parts/name.html", ""));

        Assert.Contains(problems, problem => problem.Code == code && problem.At.Line == line && problem.At.Column == column && problem.At.File == "templates/pages/page.html");
        Assert.Equal([.. others.Split(',', StringSplitOptions.RemoveEmptyEntries)], problems.Where(problem => problem.Code != code).Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_problem_of_a_template_is_told_in_one_run() =>
        Assert.Equal(
            ["1:4 UnknownName", "2:14 UnknownMember", "3:7 ExpressionExpected", "5:12 UnknownFunction"],
            Compiling.Problems("{{ tilte }}\n<p>{{ author.nmae }}</p>\n{{ if }}\n{{ end }}\n{{ title | strin.upcase }}").Select(p => $"{p.At.Line}:{p.At.Column} {p.Code}"));

    [Theory]
    [InlineData("{{ tilte }}", "Did you mean 'title'?")]
    [InlineData("{{ author.nmae }}", "Did you mean 'name'?")]
    [InlineData("{{ author.qqqqqq }}", "It has: boss, name, url.")]
    [InlineData("{{ title | string.upcas }}", "Did you mean 'string.upcase'?")]
    [InlineData("{{ title | html.escape }}", "Every value is escaped already.")]
    [InlineData("{{ include 'parts/nome.html' }}", "Did you mean 'parts/name.html'?")]
    [InlineData("{{ no_author.name }}", "Write it within {{ if no_author }}, or no_author?.name.")]
    public void The_hint_says_what_to_do(string template, string hint) => Assert.Equal(hint, Compiling.Problem(template, "html", ("parts/name.html", "")).Hint);

    [Fact]
    public void A_part_that_includes_itself_is_refused()
    {
        var problem = Compiling.Problem("{{ include 'parts/a.html' }}", "html", ("parts/a.html", "{{ include 'parts/b.html' }}"), ("parts/b.html", "\n{{ include 'parts/a.html' }}"));

        Assert.Equal("templates/parts/b.html:2:12: error PartIncludesItself: The part would never end: pages/page.html includes parts/a.html includes parts/b.html includes parts/a.html.", problem.ToString());
    }

    [Fact]
    public void A_part_is_checked_for_what_each_include_passes()
    {
        (string, string) part = ("parts/a.html", "{{ $1.name }}");

        Assert.Empty(Compiling.Problems("{{ include 'parts/a.html' author }}", "html", part));
        Assert.Equal("UnknownMember", Compiling.Problem("{{ include 'parts/a.html' author; include 'parts/a.html' title }}", "html", part).Code);
        Assert.Equal("PerhapsMissing", Compiling.Problem("{{ include 'parts/a.html' no_author }}", "html", part).Code);
        Assert.Equal("NoSuchArgument", Compiling.Problem("{{ include 'parts/a.html' }}", "html", part).Code);
    }

    [Fact]
    public void What_one_part_has_shown_is_not_shown_for_the_next() =>
        Assert.Equal("PerhapsMissing", Compiling.Problem(
            "{{ include 'parts/a.html' author; include 'parts/b.html' some_author }}", "html",
            ("parts/a.html", "{{ if $1 && $1.url }}{{ $1.url.size }}{{ end }}"), ("parts/b.html", "{{ if $1 }}{{ $1.url.size }}{{ end }}")).Code);

    [Fact]
    public void A_part_does_not_see_the_names_of_its_caller()
    {
        Assert.Equal("NameOfTheCaller", Compiling.Problem("{{ for x in words; include 'parts/a.html'; end }}", "html", ("parts/a.html", "{{ x }}")).Code);
        Assert.Equal("OutsideLoop", Compiling.Problem("{{ for x in words; include 'parts/a.html'; end }}", "html", ("parts/a.html", "{{ for.index }}")).Code);
        Assert.Equal("OutsideLoop", Compiling.Problem("{{ for x in words; include 'parts/a.html'; end }}", "html", ("parts/a.html", "{{ break }}")).Code);
        Assert.Equal("ArgumentInsideWith", Compiling.Problem("{{ include 'parts/a.html' title }}", "html", ("parts/a.html", "{{ with author; $1; end }}")).Code);
    }

    [Theory]
    [InlineData("{{ capture c }}{{ end }}", "json", "CaptureNotHere")]
    [InlineData("x", "txt", "UnknownTemplateFormat")]
    public void Some_things_depend_on_the_format(string template, string extension, string code) => Assert.Equal(code, Compiling.Problem(template, extension).Code);

    [Theory]
    [InlineData("{{ if no_author }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author != null }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author == null }}none{{ else }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if !no_author }}none{{ else }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author && no_author.boss && no_author.boss.name }}{{ no_author.boss.name.size }}{{ end }}")]
    [InlineData("{{ if !no_author || !no_author.boss }}none{{ else }}{{ no_author.boss.name }}{{ end }}")]
    [InlineData("{{ if no_author?.boss }}{{ no_author.boss.name }}{{ end }}")]
    [InlineData("{{ if no_author?.name == 'x' }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author }}{{ with no_author }}{{ name }}{{ end }}{{ end }}")]
    [InlineData("{{ for r in rows }}{{ if !r.note; continue; end }}{{ r.note.size }}{{ end }}")]
    [InlineData("{{ case missing }}{{ when 'a' }}{{ missing.size }}{{ end }}")]
    [InlineData("{{ if no_author }}{{ for x in words }}{{ no_author.name }}{{ end }}{{ end }}")]
    public void A_guard_shows_that_a_value_is_there(string template) => Assert.Empty(Compiling.Problems(template));

    [Theory]
    [InlineData("{{ if no_author }}{{ end }}{{ no_author.name }}")]
    [InlineData("{{ if no_author || yes }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author }}{{ else }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author?.name != 'x' }}{{ no_author.name }}{{ end }}")]
    [InlineData("{{ if no_author }}{{ no_author.boss.name }}{{ end }}")]
    [InlineData("{{ for r in rows }}{{ if r.note }}{{ end }}{{ end }}{{ for r in rows }}{{ r.note.size }}{{ end }}")]
    [InlineData("{{ for r in rows }}{{ if !r.note; continue; end }}{{ end }}{{ for r in rows }}{{ r.note.size }}{{ end }}")]
    [InlineData("{{ with author }}{{ if url; end }}{{ end }}{{ with author }}{{ url.size }}{{ end }}")]
    [InlineData("{{ case missing }}{{ when 'a', null }}{{ missing.size }}{{ end }}")]
    public void What_is_no_guard_shows_nothing(string template) => Assert.Equal("PerhapsMissing", Compiling.Problem(template).Code);
}
