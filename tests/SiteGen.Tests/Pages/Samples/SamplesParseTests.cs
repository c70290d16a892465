using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SiteGen.Binding;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Pages.Samples;
using SiteGen.Reading;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Pages.Samples;

/// <summary>
/// Every sample that the repository's own site shows is read by its own language: one process a language, one sample for each way its
/// template can go. A language without its tool is passed over here and an error where CI is true.
/// </summary>
public sealed class SamplesParseTests
{
    private const string Hostile = "a\"b'c\\d`e$f${g}$(h)!i*/j//k#l{m}{{n}}%o?>p</script>漢🙂\\";

    private static readonly Lazy<IReadOnlyList<Written>> _written = new(Collect);

    [Fact]
    public void Python_reads_them() => AllReadBy("py", "python3", ["-c",
        """
        import ast, json, sys
        for sample in json.load(sys.stdin):
            try:
                constants = [node.value for node in ast.walk(ast.parse(sample["Code"])) if isinstance(node, ast.Constant)]
                if sample["Model"] not in constants and not any(sample["InUrl"] in str(text) for text in constants): raise ValueError("the model's id is not in it")
            except Exception as problem:
                print(sample["Name"], problem)
        """]);

    [Fact]
    public void JavaScript_reads_them() => AllReadBy("ts", "node", ["--experimental-vm-modules", "--no-warnings", "-e",
        """
        const { SourceTextModule } = require("node:vm");
        for (const sample of JSON.parse(require("node:fs").readFileSync(0, "utf8"))) {
          try { new SourceTextModule(sample.Code); } catch (problem) { console.log(sample.Name, problem.message); }
        }
        """]);

    [Fact]
    public void Php_reads_them() => AllReadBy("php", "php", ["-r",
        """
        foreach (json_decode(stream_get_contents(STDIN), true) as $sample) {
            try {
                $texts = [];
                foreach (token_get_all($sample['Code'], TOKEN_PARSE) as $token)
                    if (is_array($token) && $token[0] === T_CONSTANT_ENCAPSED_STRING) $texts[] = eval('return ' . $token[1] . ';');
                if (!in_array($sample['Model'], $texts, true) && !str_contains(implode(' ', $texts), $sample['InUrl'])) throw new Exception("the model's id is not in it");
            } catch (Throwable $problem) {
                echo $sample['Name'], ' ', $problem->getMessage(), "\n";
            }
        }
        """]);

    [Fact]
    public void The_shell_reads_them_and_expands_nothing()
    {
        // curl is replaced by what prints its arguments and its input; images come from nowhere.
        foreach (var sample in Samples("sh"))
        {
            var script = "curl() { printf '%s\\n' \"$@\"; for argument; do if [ \"$argument\" = @- ]; then cat; fi; done; }\nclaude() { printf '%s\\n' \"$ANTHROPIC_MODEL\"; }\naider() { printf '%s\\n' \"$@\"; }\nbase64() { cat; }\n" + sample.Code.Replace("< image.png", "< /dev/null", StringComparison.Ordinal) + "\nprintf '%s\\n' \"${OPENAI_MODEL-}\"\n";
            if (Tool.Run("bash", ["-u", "-e"], script, Variables(sample.Code)) is not { } printed) return;
            Assert.True(printed.Errors.Length == 0, sample.Name + ": " + printed.Errors);
            Assert.True(
                printed.Output.Contains(sample.Model, StringComparison.Ordinal) || printed.Output.Contains(sample.InUrl, StringComparison.Ordinal)
                || printed.Output.Contains(JsonSerializer.Serialize(sample.Model, Unescaped), StringComparison.Ordinal), sample.Name + ": " + printed.Output);
        }
    }

    [Fact]
    public void Go_formats_them_as_they_are()
    {
        using var folder = new Folder();
        foreach (var (sample, index) in Samples("go").Select((sample, index) => (sample, index))) File.WriteAllText(Path.Combine(folder.Path, $"{index}.go"), sample.Code);
        if (Tool.Run("gofmt", ["-e", "-d", folder.Path], "") is { } found) Assert.Equal("", found.Errors + found.Output);
    }

    [Fact]
    public void CSharp_compiles_them()
    {
        var implicitUsings = CSharpSyntaxTree.ParseText("global using System; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading.Tasks;");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)).ToList();
        foreach (var sample in Samples("cs"))
        {
            var tree = CSharpSyntaxTree.ParseText(sample.Code);
            var texts = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText).ToList();
            var problems = CSharpCompilation.Create("sample", [tree, implicitUsings], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
                .GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning);

            Assert.True(!problems.Any(), sample.Name + ": " + string.Join('\n', problems) + "\n" + sample.Code);
            Assert.True(texts.Contains(sample.Model) || texts.Any(text => text.Contains(sample.InUrl, StringComparison.Ordinal)), sample.Name);
        }
    }

    [Fact]
    public void Json_reads_them()
    {
        foreach (var sample in Samples("json"))
        {
            using var read = JsonDocument.Parse(sample.Code);
            var provider = read.RootElement.GetProperty("provider").GetProperty("custom");
            Assert.Equal(sample.Model, provider.GetProperty("models").EnumerateObject().Single().Name);
            Assert.Equal("custom/" + sample.Model, read.RootElement.GetProperty("model").GetString());
            Assert.EndsWith(sample.Model == Hostile ? Hostile : "", provider.GetProperty("options").GetProperty("baseURL").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Yaml_reads_them()
    {
        foreach (var sample in Samples("yml"))
        {
            var yaml = new YamlDotNet.RepresentationModel.YamlStream();
            yaml.Load(new StringReader(sample.Code));
            var texts = yaml.Documents.Single().AllNodes.OfType<YamlDotNet.RepresentationModel.YamlScalarNode>().Select(node => node.Value).ToList();
            Assert.Equal(2, texts.Count(text => text == sample.Model));
        }
    }

    [Fact]
    public void Toml_reads_them() => AllReadBy("toml", "python3", ["-c",
        """
        import json, sys, tomllib
        for sample in json.load(sys.stdin):
            try:
                read = tomllib.loads(sample["Code"])
                if read["model"] != sample["Model"] or not read["model_providers"]["custom"]["base_url"].startswith("http"): raise ValueError(read)
            except Exception as problem:
                print(sample["Name"], problem)
        """]);

    [Fact]
    public void The_site_shows_every_request_that_is_written_for()
    {
        var shown = _written.Value.Select(sample => sample.Template).ToHashSet();

        Assert.Empty(CodeSamples.Templates.Select(template => template.Template).Except(shown));
    }

    private static JsonSerializerOptions Unescaped { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<Written> Of(string extension) => _written.Value.Where(sample => sample.Template.EndsWith("." + extension, StringComparison.Ordinal));

    private static List<Written> Samples(string extension)
    {
        var samples = Of(extension).ToList();
        Assert.NotEmpty(samples);
        return samples;
    }

    private static void AllReadBy(string extension, string tool, string[] arguments)
    {
        var samples = Samples(extension);
        if (Tool.Run(tool, arguments, JsonSerializer.Serialize(samples)) is { } found) Assert.Equal("", found.Errors + found.Output);
    }

    /// <summary>What a sample reads from the environment, set to its own name.</summary>
    private static IEnumerable<string> Variables(string code) =>
        System.Text.RegularExpressions.Regex.Matches(code, "(?<!\\\\)\\$\\{([A-Z0-9_]+)\\}").Select(match => match.Groups[1].Value);

    private static List<Written> Collect()
    {
        var site = new SiteFolders(Repository.Root, Path.Combine(Repository.Root, "output"));
        var diagnostics = new DiagnosticBag();
        var files = ContentReader.Read(site, 1, diagnostics);
        var content = ContentBinder.Bind(files, null, drafts: false, jobs: 1, diagnostics)!;
        var catalog = Catalog.Derive(content);
        List<Written> written = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var model in catalog.Models)
        {
            CodeSamples.For(catalog, model, Write);
            foreach (var offering in model.Offerings) CodeSamples.For(catalog, model, offering, Write);
        }

        return written;

        string Write(string template, SampleValues values)
        {
            var print = BuiltSite.Theme.Parts.Samples;
            var code = print(template, values);
            if (!known.Add($"{template} {values.Image} {values.KeyEnv is null} {values.AccessToken} {values.Bearer} {values.SdkVersion is null} {values.Url.Count} {values.ResponseHeaders.Count}")) return code;
            if (code.Length == 0) return code; // settings that cannot say what an account fills in
            written.Add(new Written(template, $"{template} of {values.Model}", values.Model, values.Url[^1].Text, code));
            var hostile = values with { Model = Hostile, Url = [.. values.Url, new("/" + Hostile, null)], BaseUrl = [.. values.BaseUrl, new("/" + Hostile, null)] };
            written.Add(new Written(template, $"{template} of a hostile id", Hostile, Hostile, print(template, hostile)));
            return code;
        }
    }

    private sealed record Written(string Template, string Name, string Model, string InUrl, string Code);

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("samples").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
