using System.Text.Json;
using SiteGen.Domain;
using SiteGen.Pages;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Finding;

/// <summary>The script that narrows and sorts the list, asked in Node over the files of a small catalog.</summary>
public sealed class NarrowingTests
{
    private static readonly Model[] _models =
    [
        Made("google/a", 0.10m, 128_000, Capability.Reasoning, Capability.Batch),
        Made("google/b", 2.00m, 8_192, Capability.Batch),
        Made("tiny_lab/c", 0.0028m, 1_048_576, Capability.Reasoning),
        Named("tiny_lab/d", Tiny) with { Kind = ModelKind.Image },
    ];

    [Theory]
    [InlineData("", "a b c d")]
    [InlineData("author=tiny_lab", "c d")]
    [InlineData("author=tiny_lab,google", "a b c d")]
    [InlineData("can=reasoning,batch", "a")]
    [InlineData("can=reasoning,nonsense", "")]
    [InlineData("kind=image", "d")]
    [InlineData("provider=openrouter&can=batch", "a b")]
    [InlineData("input_from=0.1", "a b")]
    [InlineData("input_to=0.0028", "c")]
    [InlineData("context_from=10000&context_to=128000", "a")]
    [InlineData("sort=input", "c a b d")]
    [InlineData("sort=-input", "b a c d")]
    [InlineData("sort=-context", "c a b d")]
    [InlineData("sort=author", "a b c d")]
    [InlineData("sort=-author", "c d a b")]
    [InlineData("sort=nonsense", "a b c d")]
    [InlineData("q=tiny&sort=input", "c d")]
    public void Rows_are_those_the_address_says(string address, string expected)
    {
        if (Ask(address) is { } answer) Assert.Equal(expected, answer.GetProperty("slugs").GetString());
    }

    [Theory]
    [InlineData("", "kind", "chat=3 image=1")]
    [InlineData("kind=chat", "kind", "chat=3 image=1")]
    [InlineData("kind=chat", "author", "google=2 tiny_lab=1")]
    [InlineData("can=batch", "can", "reasoning=1 batch=2")]
    [InlineData("q=a", "author", "google=1 tiny_lab=2")]
    public void Counts_tell_what_one_more_choice_would_leave(string address, string facet, string expected)
    {
        if (Ask(address) is { } answer) Assert.Equal(expected, answer.GetProperty("counts").GetProperty(facet).GetString());
    }

    [Fact]
    public void Numbers_are_grouped_as_pages_group_them()
    {
        long[] numbers = [0, 7, 999, 1_000, 12_345, 1_234_567];
        if (Modules.Ask("names", "const { grouped } = await import(process.argv[1]); console.log([0, 7, 999, 1000, 12345, 1234567].map(grouped).join(' '));", "") is { } answered)
            Assert.Equal(string.Join(' ', numbers.Select(Format.Count)), answered.Trim());
    }

    [Fact]
    public void A_state_and_its_address_say_the_same()
    {
        const string Address = "q=a+%26+b&kind=chat,image&input_from=0.1&sort=-context&page=3&compare=google/a,google/b";
        const string Script = "const { stateOf, queryOf } = await import(process.argv[1]); const { readFileSync } = await import('node:fs'); console.log(queryOf(stateOf(new URLSearchParams(readFileSync(0, 'utf8')), ['kind', 'author'], ['input'])));";

        if (Modules.Ask("rows", Script, Address) is { } answered) Assert.Equal(Address, answered.Trim());
    }

    private static JsonElement? Ask(string address)
    {
        var files = BuiltSite.Of(Of(_models), "/models/");
        const string Script = """
            const { makeRows, stateOf } = await import(process.argv[1]);
            const { readFileSync } = await import("node:fs");
            const { names, facts, address } = JSON.parse(readFileSync(0, "utf8"));
            const state = stateOf(new URLSearchParams(address), facts.facets.map(({ name }) => name), facts.columns.filter((one) => one.numbers).map(({ name }) => name));
            const { rows, counts } = makeRows(names, facts).narrow(state);
            const shown = Object.fromEntries(facts.facets.map(({ name, values }) => [name, values.map(([word], i) => `${word}=${counts.get(name)[i]}`).join(" ")]));
            console.log(JSON.stringify({ slugs: rows.map((row) => names.slug[row]).join(" "), counts: shown }));
            """;
        var answered = Modules.Ask("rows", Script, $"{{\"names\":{files["models/names.json"]},\"facts\":{files["models/facts.json"]},\"address\":{JsonSerializer.Serialize(address)}}}");
        return answered is null ? null : JsonDocument.Parse(answered).RootElement;
    }

    private static Model Made(string id, decimal input, long context, params Capability[] able)
    {
        var capabilities = default(Capabilities);
        foreach (var capability in able) capabilities = capabilities.With(capability, true);
        return Named(id, id.StartsWith("tiny", StringComparison.Ordinal) ? Tiny : Google, Offered(Router, id, PerToken(input))) with { Capabilities = capabilities, Limits = new(Fact<long>.Of(context), default, default) };
    }
}
