using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>What the seeds get wrong and this site must not repeat, unless as the words of a source that it names.</summary>
[Collection(TheWholeSite.Name)]
public sealed partial class WrongStatementsTests(BuiltCatalog site)
{
    private const string Preview = "gemini-2.0-flash-preview-image-generation";
    private const string Exp = "gemini-2.0-flash-exp-image-generation";
    private const string ModelsLab = "gemini-2.5-flash-image-preview";

    private static readonly string[] _paths =
    [
        $"models/google/{Preview}", $"providers/google-vertex/{Preview}", $"providers/google/{Preview}", $"models/google/{Exp}", $"providers/google/{Exp}",
        "models/google/gemini-2.0-flash", "providers/openrouter/google-gemini-2.0-flash-001", $"models/google/{ModelsLab}", $"providers/modelslab/{ModelsLab}",
        "providers/google", "providers/google-vertex", "providers/openrouter", "providers/modelslab", "authors/google",
    ];

    public static TheoryData<string> Pages { get; } = [.. _paths];

    [Theory]
    [InlineData("Estimate uses $0.000000/M input · $0.000000/M output.", Exp, "0.000000")]
    [InlineData("Input is priced at $0.000000 per 1M tokens", Exp, "$0.00")]
    [InlineData("$1.400000 / call", ModelsLab, "1.400000")]
    [InlineData("API costs $1.400000 per million tokens.", ModelsLab, "1.40")]
    [InlineData("| **Context Window** | 32k tokens |", Preview, "32k")]
    [InlineData("| [Google AI Studio](…) | 32.8k | — |", Preview, "32.8k")]
    public void A_wrong_number_is_no_fact_of_the_page(string line, string model, string number)
    {
        foreach (var path in _paths.Where(path => path.EndsWith(model, StringComparison.Ordinal)))
            foreach (var (form, claims) in ClaimsOf(site.Page(path)))
                Assert.False(claims.Contains(number, StringComparison.OrdinalIgnoreCase), $"{line}\n{path} as {form} claims {number}.");
    }

    [Fact]
    public void Without_a_price_nothing_is_estimated()
    {
        const string Line = "Estimate Gemini 2.0 Flash exp Image Generation spend: Estimate uses $0.000000/M input";
        foreach (var path in _paths.Where(path => path.EndsWith(Exp, StringComparison.Ordinal)))
        {
            Assert.True(!site.Page(path).Json.Root.TryGetProperty("spend", out _), Line);
            Assert.All(site.Page(path).Files, form => Assert.False(form.Value.Contains("Spend estimator", StringComparison.Ordinal), $"{Line}\n{path} as {form.Key}"));
        }
    }

    [Theory]
    [InlineData(Exp, "0(\\.0+)?")]
    [InlineData(ModelsLab, "1\\.40*")]
    public void No_wrong_price_is_told_to_search_engines(string model, string price)
    {
        Assert.Matches("\"price\":[0-9.]+[,}]", site.Text($"models/google/{model}/index.html"));
        Assert.DoesNotMatch($"\"price\":{price}[,}}]", site.Text($"models/google/{model}/index.html"));
    }

    [Theory, MemberData(nameof(Pages))]
    public void No_age_is_told_that_is_wrong_tomorrow(string path) => Nowhere(path, "180 days ago", "180d", "days ago", "T22:41:37", "23:03:03");

    [Theory, MemberData(nameof(Pages))]
    public void No_sentence_of_a_template_is_repeated(string path) => Nowhere(path, "Consider alternatives", "you need already deprecated", "is well-suited for", "Model that performs Attributed Question Answering");

    [Theory, MemberData(nameof(Pages))]
    public void No_text_was_read_in_the_wrong_encoding(string path) => Nowhere(path, "‚", "üìã", "üéØ", "üåê", "Ã", "â€", "\uFFFD");

    [Theory]
    [InlineData("model=\"vertex-ai/gemini-2-0-flash-preview-image-generation\"", "gemini-2-0-flash-preview-image-generation")]
    [InlineData("model=\"google/gemini-2-0-flash-exp-image-generation\"", "gemini-2-0-flash-exp-image-generation")]
    public void A_slug_is_no_id_to_send(string line, string slug)
    {
        foreach (var path in _paths)
        {
            var page = site.Page(path);
            Assert.DoesNotContain(page.Html.Codes.Concat(page.Twin.Codes).Concat(page.Html.Fences), code => code.Contains(slug, StringComparison.Ordinal));
            Assert.False(Regex.IsMatch(page.Files["JSON"], $"\"(model_id|id|slug)\":\"[^\"]*{slug}"), $"{line}\n{path} gives the slug as an id.");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Code_is_text_without_markup(string path)
    {
        var page = site.Page(path);
        foreach (var fence in page.Html.Fences.Concat(page.Twin.Fences))
            Assert.DoesNotMatch(Markup(), fence);
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_canonical_of_a_twin_is_the_page(string path)
    {
        var page = site.Page(path);

        Assert.Equal($"{BuiltCatalog.BaseUrl}{path}/", page.FrontMatter["url"]);
        Assert.Equal(page.FrontMatter["url"], page.FrontMatter["canonical"]);
        Assert.Equal(page.FrontMatter["url"], page.Json["urls.html"]);
        Assert.Contains($"<link rel=\"canonical\" href=\"{page.FrontMatter["url"]}\">", page.Files["HTML"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Verified May 7, 2026.", $"models/google/{Preview}", "2026-05-07")]
    [InlineData("Verified May 12, 2026.", $"models/google/{Exp}", "2026-05-12")]
    [InlineData("generated_at: 2026-04-14T22:41:37.723488Z … Generated by ModelsLab - 2026-04-15", $"models/google/{ModelsLab}", "2026-04-14")]
    public void The_date_of_the_data_is_not_that_of_the_build(string line, string path, string date) =>
        Assert.Equal($"{line} {date}", $"{line} {site.Page(path).FrontMatter["verified"]}");

    [Fact]
    public void Other_models_are_names_with_links()
    {
        const string line = "- Model that performs Attributed Question Answering.";
        var page = site.Page($"models/google/{Preview}");
        foreach (var facts in new[] { page.Html, page.Twin })
        {
            var links = facts.Links("Other models by Google");
            Assert.True(links.Count > 5, line);
            Assert.All(links, link => Assert.True(site.Files.ContainsKey(link.TrimStart('/') + "index.html"), link));
        }
    }

    [Theory]
    [InlineData("Estimate uses $0.000000/M input", Exp, "Image output costs $0.039 per image at Google AI Studio, as verified on 2026-05-12.")]
    [InlineData("| **Context Window** | 32k tokens |", Exp, "Its context window is 32,768 tokens, with at most 32,768 tokens of output.")]
    [InlineData("model=\"google/gemini-2-0-flash-exp-image-generation\"", Exp, "gemini-2.0-flash-exp-image-generation at Google AI Studio.")]
    [InlineData("Consider alternatives if you need already deprecated", Preview, "It has been deprecated at Google Vertex AI and Google AI Studio since 2025-11-08; its successor is Gemini 2.5 Flash Image.")]
    [InlineData("model=\"vertex-ai/gemini-2-0-flash-preview-image-generation\"", Preview, "gemini-2.0-flash-preview-image-generation at Google Vertex AI and Google AI Studio.")]
    [InlineData("Yes, it is available", Preview, "Yes, at Google Vertex AI and Google AI Studio, but it is deprecated since 2025-11-08. Its successor is Gemini 2.5 Flash Image.")]
    [InlineData("$1.400000 / call", ModelsLab, "Input costs $0.30 and output $2.50 per 1M tokens at ModelsLab, as verified on 2026-04-14.")]
    [InlineData("API costs $1.400000 per million tokens.", ModelsLab, "At ModelsLab: input $0.30 and output $2.50 per 1M tokens (verified on 2026-04-14, source: modelslab.com).")]
    [InlineData("generated_at: 2026-04-14T22:41:37.723488Z", ModelsLab, "The facts of ModelsLab were last verified on 2026-04-14 and may have changed since.")]
    [InlineData("| Status | Active |", "gemini-2.0-flash", "It is retired: none of its providers listed here has served it since 2026-06-01. Its successor is Gemini 2.5 Flash.")]
    public void Where_a_seed_is_wrong_the_right_sentence_stands(string line, string model, string sentence)
    {
        var path = $"models/google/{model}";
        var twin = Links().Replace(site.Page(path).Files["Markdown"], "$1").Replace("`", "", StringComparison.Ordinal);
        foreach (var (form, text) in new[] { ("HTML", new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text(path + "/index.html")).Body!.TextContent), ("Markdown", twin), ("JSON", site.Page(path).Files["JSON"]) })
            Assert.True(text.Contains(sentence, StringComparison.Ordinal), $"{line}\n{path} as {form} does not say: {sentence}");
    }

    [Fact]
    public void Nothing_is_claimed_of_a_capability_that_no_source_states()
    {
        const string line = "well-suited for … function calling";
        var faq = JsonNode.Parse(site.Page($"models/google/{Exp}").Files["JSON"])!["faq"]!.AsArray();
        Assert.True(faq.All(entry => (string?)entry!["id"] != "function_calling"), line);
    }

    [Theory]
    [InlineData(Preview)]
    [InlineData(Exp)]
    [InlineData(ModelsLab)]
    public void Similar_models_are_links_with_a_reason(string model)
    {
        var page = site.Page($"models/google/{model}");
        Assert.Equal(6, page.Twin.Links("Similar models").Count);
        Assert.All(JsonNode.Parse(page.Files["JSON"])!["similar"]!.AsArray(), similar => Assert.False(string.IsNullOrEmpty((string?)similar!["why"])));
    }

    private void Nowhere(string path, params string[] words)
    {
        foreach (var (form, text) in site.Page(path).Files)
            foreach (var word in words)
                Assert.False(text.Contains(word, StringComparison.Ordinal), $"{path} as {form} contains {word}.");
    }

    /// <summary>What the site says itself: without what it quotes from sources, the notes beside it and the authored comparison of sources.</summary>
    private static IEnumerable<(string Form, string Claims)> ClaimsOf(SeedPage page)
    {
        var json = JsonNode.Parse(page.Files["JSON"])!.AsObject();
        var offerings = json["offerings"]?.AsArray().Select(offering => offering!.AsObject()).ToList() ?? [];
        var notes = offerings.Append(json).Select(offering => (string?)offering["notes"]).OfType<string>().ToList();
        foreach (var quoting in offerings.Append(json).ToList())
            foreach (var key in new[] { "conflicts", "notes", "body" }) quoting.Remove(key);

        yield return ("JSON", json.ToJsonString());
        foreach (var (form, facts) in new[] { ("HTML", page.Html), ("Markdown", page.Twin) })
            yield return (form, notes.Aggregate(facts.TextWithout("Other sources say", "About"), (text, note) => text.Replace(note, "", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex("</?(code|span|pre|br|p)\\b|&(quot|lt|gt|amp|#39);")]
    private static partial Regex Markup();
}
