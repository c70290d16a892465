using System.Text.Json;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Finding;

/// <summary>The script that searches names, asked in Node.</summary>
public sealed class SearchTests
{
    private static readonly string[] _names = ["GPT-4o", "GPT-4o mini", "GPT-4.1", "Claude Sonnet 4", "Clàude Épée", "FLUX.1 [pro]", "Mistral Large", "<script>alert(1)</script>", "小模型 Q", "Sonnet Reader"];

    [Theory]
    [InlineData("gpt-4o", "GPT-4o", "GPT-4o mini")]
    [InlineData("gpt4o", "GPT-4o", "GPT-4o mini")]
    [InlineData("4O GPT", "GPT-4o", "GPT-4o mini")]
    [InlineData("sonnet", "Sonnet Reader", "Claude Sonnet 4")]
    [InlineData("claude epee", "Clàude Épée")]
    [InlineData("vendor/id-of-3", "Claude Sonnet 4")]
    [InlineData("mistrla", "Mistral Large")]
    [InlineData("clade", "Claude Sonnet 4", "Clàude Épée")]
    [InlineData("<script>", "<script>alert(1)</script>")]
    [InlineData("模型", "小模型 Q")]
    [InlineData("[", "FLUX.1 [pro]")]
    [InlineData(".*")]
    [InlineData("(?:")]
    [InlineData("\\")]
    [InlineData("sonnet gpt")]
    [InlineData("lrge mistrak", "Mistral Large")]
    [InlineData("xyzzy")]
    public void The_best_come_first(string typed, params string[] found)
    {
        var models = _names.Select((name, i) => Named($"google/m{i:00}", null, Offered(Router, $"vendor/id-of-{i}")) with { Name = name });
        var names = BuiltSite.Of(Of([.. models]), "/models/names.json")["models/names.json"];
        const string Script = """
            const { searcher } = await import(process.argv[1]);
            const { readFileSync } = await import("node:fs");
            const { names, typed } = JSON.parse(readFileSync(0, "utf8"));
            const search = searcher(names);
            console.log(JSON.stringify((search(typed) ?? []).map((row) => names.name[row])));
            """;
        if (Modules.Ask("match", Script, $"{{\"names\":{names},\"typed\":{JsonSerializer.Serialize(typed)}}}") is not { } answered) return;

        Assert.Equal(found, JsonSerializer.Deserialize<string[]>(answered));
    }
}
