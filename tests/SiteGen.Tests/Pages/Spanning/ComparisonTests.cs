using System.Text.Json;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Spanning;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class ComparisonTests
{
    private static readonly Model[] _family =
    [
        .. Enumerable.Range(0, 9).Select(i => Named($"google/m{i}", null, Offered(Vertex, $"m{i}", PerToken(1m + i, 2m))) with
        {
            Family = "m", ReleaseDate = new PartialDate(2025, 1 + i), Limits = new(Fact<long>.Of(1_000 * (i + 1)), default, default),
        }),
    ];

    [Fact]
    public void Every_pair_stands_once_with_the_lesser_id_first()
    {
        var pairs = new Comparisons(Of(_family)).All.Select(pair => (pair.First.Id, pair.Second.Id)).ToList();

        Assert.InRange(pairs.Count, 9, 18);
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
        Assert.All(pairs, pair => Assert.True(string.CompareOrdinal(pair.Item1, pair.Item2) < 0));
    }

    [Fact]
    public void Every_pair_of_every_model_is_there_and_no_other()
    {
        var catalog = Of(_family);
        var comparisons = new Comparisons(catalog);

        Assert.Equal(
            catalog.Models.SelectMany(comparisons.Of).Select(pair => pair.SitePath).Distinct().Order(StringComparer.Ordinal),
            comparisons.All.Select(pair => pair.SitePath).Order(StringComparer.Ordinal));
        Assert.All(catalog.Models, model => Assert.Equal(2, comparisons.Of(model).Length));
    }

    [Theory, InlineData(0, 0), InlineData(1, 1), InlineData(3, 3)]
    public void The_site_says_how_many_a_model_has(int compare, int pairs)
    {
        var catalog = Of(Site(pages: PageChoice.Everything with { Compare = compare }), _family);

        Assert.Equal(pairs, new Comparisons(catalog).Of(catalog.Models[4]).Length);
    }

    [Fact]
    public void Without_comparisons_nothing_leads_to_one()
    {
        var files = BuiltSite.Of(Everything(pages: PageChoice.Everything with { Compare = 0 }));

        Assert.DoesNotContain(files, file => file.Key.StartsWith("compare", StringComparison.Ordinal) || file.Value.Contains("/compare", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a/b", "c/d", "/compare/a/b-vs-c/d/")]
    [InlineData("a/b-vs-c", "d/e", "/compare/a/b-vs-c--vs--d/e/")]
    [InlineData("a/b", "c-vs-d/e", "/compare/a/b--vs--c-vs-d/e/")]
    [InlineData("a/b-vs", "vs-c/d", "/compare/a/b-vs--vs--vs-c/d/")]
    [InlineData("a/b-vs", "c/d", "/compare/a/b-vs--vs--c/d/")]
    public void An_address_holds_both_ids(string first, string second, string address) => Assert.Equal(address, Urls.Of(Named(first, Wrote(first)), Named(second, Wrote(second))));

    [Fact]
    public void No_two_pairs_have_one_address()
    {
        string[] parts = ["a", "vs", "a-vs", "vs-a", "a-vs-a", "vs-vs", "a-vs-vs-a", "vs-a-vs"];
        var models = parts.SelectMany(author => parts, (author, slug) => Named($"{author}/{slug}", Wrote(author + "/"))).ToList();
        var addresses = models.SelectMany(first => models.Where(second => string.CompareOrdinal(first.Id, second.Id) < 0), Urls.Of).ToList();

        Assert.Equal(64 * 63 / 2, addresses.Count);
        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_pair_marks_what_differs_what_is_the_same_and_what_is_not_known()
    {
        var (html, twin) = (Pair(".html"), Pair(".md"));

        Assert.Contains("| Context window (tokens) | 128,000 | 200,000 | differs |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Kind | Chat | Chat | same |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Released | 2025 | — | not known |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Max output (tokens) | n/a | 8,192 | differs |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Input / 1M tokens | $0.10 | $0.0028 | differs |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Cheapest at | Google Vertex AI | OpenRouter | differs |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Reasoning | supported | not supported | differs |\n", twin, StringComparison.Ordinal);
        Assert.Contains("| Quiz (percent) | 50 | 61.5 | differs |\n", twin, StringComparison.Ordinal);
        Assert.DoesNotContain("Other quiz", twin, StringComparison.Ordinal); // only one of them has it
        Assert.Contains("<tr class=\"differs\"><th scope=\"row\">Context window (tokens)</th><td>128,000</td><td>200,000</td><td class=\"mark\">differs</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">Kind</th><td>Chat</td><td>Chat</td><td class=\"mark\">same</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("Not known of either: ", twin, StringComparison.Ordinal);
        Assert.Matches(@"Of \d+ facts known of both, \d+ differ\.", twin);
    }

    [Fact]
    public void A_long_list_is_split_by_author_with_every_pair_of_the_author()
    {
        var models = Enumerable.Range(0, 120).Select(i => Named($"google/m{i:000}", null, Offered(Vertex, $"m{i:000}", PerToken(1m + i))) with { Family = "f", ReleaseDate = new PartialDate(2025) }).ToArray();
        var catalog = Of(models);
        var files = BuiltSite.Of(catalog, "/compare");
        var lists = files.Where(file => file.Key.StartsWith("compare/google", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal) && !file.Key.Contains("vs-google", StringComparison.Ordinal)).ToList();

        Assert.Contains("- [Google](https://models.example.org/compare/google.md): ", files["compare.md"], StringComparison.Ordinal);
        Assert.All(new Comparisons(catalog).All, pair => Assert.Single(lists, list => list.Value.Contains($"({new Urls(catalog.Site.BaseUrl).Twin(pair.SitePath)})", StringComparison.Ordinal)));
        Assert.All(lists, list => Assert.True(list.Value.Length < 20_000, list.Key));
    }

    [Fact]
    public void The_picker_has_the_texts_of_the_pages()
    {
        var catalog = Of([.. _family, .. Enumerable.Range(100, 300).Select(i => Named($"tiny_lab/x{i}", Tiny))]);
        var files = BuiltSite.Of(catalog, "/compare");
        using var index = JsonDocument.Parse(files["compare/facts.json"]);
        using var names = JsonDocument.Parse(BuiltSite.Of(catalog, "/models/names.json")["models/names.json"]);
        var root = index.RootElement;
        var labels = root.GetProperty("facts").EnumerateArray().Select(fact => fact[1].GetString()).ToList();

        Assert.Equal(catalog.Models.Select(model => model.Slug), names.RootElement.GetProperty("slug").EnumerateArray().Select(slug => slug.GetString()));
        Assert.Equal(names.RootElement.GetProperty("stamp").GetString(), root.GetProperty("stamp").GetString());
        Assert.Equal(["/compare/facts--1.json", "/compare/facts--2.json"], root.GetProperty("parts").EnumerateArray().Select(part => part.GetString()));
        for (var i = 0; i < catalog.Models.Count; i++)
        {
            var inPart = root.GetProperty("in_part").GetInt32();
            using var part = JsonDocument.Parse(files[$"compare/facts--{(i / inPart) + 1}.json"]);
            var facts = part.RootElement.GetProperty("models")[i % inPart];
            Assert.Equal(labels.Count, facts.GetArrayLength());
            Assert.Equal(catalog.Models[i].Author.Name, facts[0].GetString());
            Assert.Equal(catalog.Models[i].Limits.Context.OrNull is { } context ? Format.Count(context) : null, facts[labels.IndexOf("Context window (tokens)")].GetString());
        }
    }

    private static string Pair(string ending)
    {
        var first = Named("google/a", null, Offered(Vertex, "a", PerToken(0.1m))) with
        {
            ReleaseDate = new PartialDate(2025),
            Family = "f",
            Limits = new(Fact<long>.Of(128_000), default, Fact<long>.NotApplicable),
            Capabilities = default(Capabilities).With(Capability.Reasoning, true),
            Benchmarks = [new Benchmark("Quiz", 50m, "percent", null, "https://quiz.example/"), new Benchmark("Other quiz", 1m, null, null, "https://quiz.example/")],
        };
        var second = Named("google/b", null, Offered(Router, "b", PerToken(0.0028m))) with
        {
            Family = "f",
            Limits = new(Fact<long>.Of(200_000), default, Fact<long>.Of(8_192)),
            Capabilities = default(Capabilities).With(Capability.Reasoning, false),
            Benchmarks = [new Benchmark("Quiz", 61.50m, "percent", null, "https://quiz.example/")],
        };
        return BuiltSite.Of(Of(first, second), "/compare/google/a-vs-")[ending == ".md" ? "compare/google/a-vs-google/b.md" : "compare/google/a-vs-google/b/index.html"];
    }

    private static Author Wrote(string id) => Google with { Id = id[..id.IndexOf('/', StringComparison.Ordinal)] };
}
