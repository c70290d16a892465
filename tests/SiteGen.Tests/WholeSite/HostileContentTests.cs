using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Binding;
using SiteGen.Checking;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Rendering;
using SiteGen.Tests.Pages;

namespace SiteGen.Tests.WholeSite;

/// <summary>A model that says all that can be said, with each of its values replaced in turn: whatever is not reported can be rendered, and gives sound files.</summary>
public sealed partial class HostileContentTests
{
    private const string Model = """
        ---
        name: Full
        kind: chat
        description: All that can be said.
        family: full
        release_date: 2025-06-17
        last_updated: 2025-09
        knowledge: 2025-01
        modalities: {input: [text, image], output: [text]}
        limits: {context: 1048576, input: 1000000, output: 65536}
        capabilities: {function_calling: true, web_search: false}
        supported_parameters: [temperature, top_p]
        open_weights: true
        license: Apache-2.0
        license_url: https://acme.example.org/license
        parameters: 70000000000
        active_parameters: 7000000000
        weights:
          - {url: https://acme.example.org/weights, label: Weights, format: gguf}
        benchmarks:
          - {name: Quiz, score: 63.8, metric: percent, date: 2025-07, source: https://quiz.example.org/}
        links:
          - {type: docs, url: https://acme.example.org/docs, label: Manual}
        status: preview
        aliases: [former/full]
        offerings:
          - provider: google-vertex
            model_id: full-1
            slug: full
            url: https://cloud.example.org/full
            limits: {context: 1000000}
            deprecated: 2026-01-01
            retires: 2027-01-01
            billing: usage
            cost:
              input: 0.30
              output: 2.50
              cache_read: 0.03
              units:
                - {item: image_output, per: image, price: 0.039, when: {resolution: 1024x1024}}
              tiers:
                - {above_input_tokens: 200000, input: 4.00, output: 18.00}
              variants:
                - {when: {service_tier: batch}, input: 0.15, units: [{item: request, per: request, price: 0.01}], tiers: [{above_input_tokens: 5, input: 1}]}
            price_history:
              - {from: 2025-06-17, to: 2026-02-01, input: 0.60, output: 3.50}
            verified: {date: 2026-05-07, by: Ada, method: read}
            source:
              - {url: https://cloud.example.org/prices, fields: [cost]}
            conflicts:
              - {field: cost.input, value: "0.35", source: https://other.example.org/, date: 2026-01-01}
            notes: Needs an account.
        faq:
          - {id: cost, q: How much?, a: Little.}
        faq_hide: [context]
        ---

        # Heading

        A body.
        """;

    public static TheoryData<string> Values { get; } =
    [
        "", "~", "null", "''", "[]", "{}", "[[]]", "{a: b}", "0", "-1", "1", "99999999999999999999999999999999", "0.0000000000000000000000000001", "true", "2025", "2025-02-30", "x", "*x", "!x", "\"",
        "\"<script>alert(1)</script>\"", "\"a|b`c``d](e)[f]*g*_h_~i~\\\\j{{ k }}&amp;<!--\"", "\"\\u202E\\u2028 \\u0085\\uD83C\\uDF89\\uFEFF\"", "\"\\uD800\"", "\"\\0\"", "\"\\x7F\"", "\"--- # - > 1. |\"", "\"'\\\" \\\\\"",
        "https://example.org/a|b", "https://example.org/(a)'*_b", "\"https://example.org/?a=1&b=2#c\"", "javascript:x", "2099-12-31", "google-vertex", "former/full", "google/full",
    ];

    [Theory, MemberData(nameof(Values))]
    public void Whatever_is_written_for_a_value_is_reported_or_gives_sound_files(string value)
    {
        foreach (Match place in Value().Matches(Model)) Try(Model[..place.Index] + value + Model[(place.Index + place.Length)..]);
    }

    [Fact]
    public void A_file_that_is_cut_off_or_lacks_a_line_is_reported_or_gives_sound_files()
    {
        var lines = Model.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Try(string.Join('\n', lines[..i]));
            Try(string.Join('\n', [.. lines[..i], .. lines[(i + 1)..]]));
            Try(string.Join('\n', [.. lines[..i], "  " + lines[i], .. lines[(i + 1)..]]));
        }
    }

    [Fact] public void As_it_stands_it_is_sound() => Assert.NotEmpty(Try(Model));

    private static Dictionary<string, string> Try(string text)
    {
        var diagnostics = new DiagnosticBag();
        const string file = "content/models/google/full.md";
        var front = SourceText.Decode(Encoding.UTF8.GetBytes(text), file, diagnostics) is { } decoded ? FrontMatter.Read(decoded, file, diagnostics) : null;
        ModelFile[] models = front is null ? [] : [ModelShape.Read(front, file, "google", "full", diagnostics)];
        var files = new ContentFiles(
            new SiteFile("content/site.yml", SampleCatalog.Site(), null),
            [new AuthorFile("content/authors/google.md", "google", SampleCatalog.Google, null)],
            [new ProviderFile("content/providers/google-vertex.md", "google-vertex", SampleCatalog.Vertex, null)],
            ModelFiles.Of(models), [], ["google/full"]);
        var bodies = new BodyLinks(drafts: true, diagnostics);
        bodies.Check(files);
        var content = ContentBinder.Bind(files, SampleCatalog.Today, drafts: true, jobs: 1, diagnostics, null, bodies.Check)!;
        Assert.All(diagnostics.InFileOrder(), problem => DiagnosticPrinter.Print([problem], _ => text, TextWriter.Null));
        return diagnostics.HasErrors ? [] : Render(Catalog.Derive(content));
    }

    private static Dictionary<string, string> Render(Catalog catalog)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var (buffer, strict) = (new ArrayBufferWriter<byte>(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        foreach (var page in SitePlan.PagesOf(catalog, BuiltSite.Theme.Parts).Where(page => page.Path.Contains("full", StringComparison.Ordinal)))
            BuiltSite.Theme.Render(page, buffer, (path, bytes) => files.Add(path, strict.GetString(bytes.Span)));
        foreach (var (path, text) in files)
        {
            if (path.EndsWith(".json", StringComparison.Ordinal)) JsonDocument.Parse(text).Dispose();
            if (!path.EndsWith(".html", StringComparison.Ordinal)) continue;
            var page = HtmlPage.Parse(new SiteText(path, text, HasCarriageReturns: false));
            Assert.Equal([], page.Faults);
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [href^='javascript:' i]"));
        }

        return files;
    }

    /// <summary>Each scalar behind a colon or in a list.</summary>
    [GeneratedRegex(@"(?<=: |\[|\[[a-z]+, )(?![\[{])[^\n,\]}]+")]
    private static partial Regex Value();
}
