using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Tests.Pages;

namespace SiteGen.Tests.Rendering;

public sealed class ThemeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("theme").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_of_the_site_takes_the_place_of_the_default_one()
    {
        Add("pages/404.html", "<p>{{ page.heading }}, sorry</p>\n");
        Add("assets/css/base.css", "body { color: red }\n");
        var (theme, problems) = Load();

        Assert.Empty(problems);
        Assert.NotEqual(BuiltSite.Theme.Parts.Stylesheet, theme.Parts.Stylesheet);
        Assert.Equal("<p>Page not found, sorry</p>\n", Render(theme, "404.html"));
    }

    [Fact]
    public void A_site_that_changes_anything_has_every_template_checked()
    {
        Add("parts/mine.html", "never included");

        Assert.Empty(Load().Problems); // and so the program's own all compile, which are not looked at otherwise
        Add("samples/parts/text.go", "{{ end }}");
        Assert.NotEmpty(Load().Problems);
    }

    [Fact]
    public void A_template_that_names_what_its_view_lacks_is_refused()
    {
        Add("pages/404.html", "<p>{{ page.headin }}</p>\n");

        var problem = Assert.Single(Load().Problems);
        Assert.Equal(("templates/pages/404.html", 1), (problem.At.File, problem.At.Line));
    }

    [Fact]
    public void A_page_template_that_no_page_uses_is_mentioned_with_the_nearest_name()
    {
        Add("pages/modle.html", "x");

        var problem = Assert.Single(Load().Problems);
        Assert.Equal((Severity.Warning, "UnusedThemeFile"), (problem.Severity, problem.Code));
        Assert.Contains("pages/model.html", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_are_no_part_of_a_theme()
    {
        Add(".git/config", "x");
        Add("assets/.DS_Store", "x");

        Assert.DoesNotContain(Load().Theme.Assets, asset => asset.OutputPath.Contains("/.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_module_is_a_file_of_its_own_that_only_pages_with_an_estimator_load()
    {
        var path = BuiltSite.Theme.Parts.Modules["estimator"];

        Assert.Matches("^/assets/modules/estimator\\.[0-9a-f]{10}\\.js$", path);
        Assert.Contains(BuiltSite.Theme.Assets, asset => "/" + asset.OutputPath == path);
        Assert.Contains($"<script type=\"module\" src=\"{path}\"></script>", BuiltSite.Everything["models/google/gemini-2.5-flash/index.html"], StringComparison.Ordinal);
        Assert.All(["index.html", "models/index.html", "providers/openrouter/index.html"], page => Assert.DoesNotContain(path, BuiltSite.Everything[page], StringComparison.Ordinal));
    }

    [Fact]
    public void A_module_imports_another_by_the_name_its_content_gives_it()
    {
        Add("assets/modules/greet.js", "import { word } from \"./word.js\";\nexport * from './word.js'\nawait import( './word.js' );\nconsole.log(word, 'from ./word.js', xfrom './word.js', from './word.css');\n");
        Add("assets/modules/word.js", "export const word = 'hello';\n");
        var before = Load().Theme.Parts.Modules;
        Add("assets/modules/word.js", "export const word = 'goodbye';\n");
        var (theme, problems) = Load();
        var (greet, word) = (theme.Parts.Modules["greet"], theme.Parts.Modules["word"]["/assets/modules/".Length..]);

        Assert.Empty(problems);
        Assert.NotEqual(before["greet"], greet);
        Assert.Equal(
            $"import {{ word }} from \"./{word}\";\nexport * from './{word}'\nawait import( './{word}' );\nconsole.log(word, 'from ./word.js', xfrom './word.js', from './word.css');\n",
            System.Text.Encoding.UTF8.GetString(theme.Assets.Single(asset => "/" + asset.OutputPath == greet).Bytes.Span));
    }

    [Fact]
    public void Assets_are_named_after_their_content()
    {
        Assert.Matches(@"^/assets/site\.[0-9a-f]{10}\.css$", BuiltSite.Theme.Parts.Stylesheet);
        Assert.Equal(BuiltSite.Theme.Parts.Stylesheet, Load().Theme.Parts.Stylesheet);
        Assert.Contains(BuiltSite.Theme.Assets, asset => "/" + asset.OutputPath == BuiltSite.Theme.Parts.Script);
    }

    private static string Render(Theme theme, string path)
    {
        var text = "";
        foreach (var page in SitePlan.PagesOf(SampleCatalog.Everything(), theme.Parts).Where(page => page.Forms.Any(form => form.OutputPath == path)))
            theme.Render(page, new System.Buffers.ArrayBufferWriter<byte>(), (_, bytes) => text = System.Text.Encoding.UTF8.GetString(bytes.Span));
        return text;
    }

    private (Theme Theme, IReadOnlyList<Diagnostic> Problems) Load()
    {
        var diagnostics = new DiagnosticBag();
        return (Theme.Load(_folder, diagnostics), diagnostics.InFileOrder());
    }

    private void Add(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
