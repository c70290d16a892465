using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Checking;

/// <summary>A small site with one of everything, built once; each test breaks its own copy.</summary>
public sealed class CheckedFolder : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("content/site.yml", "name: Small\nbase_url: https://example.org/catalog/\ndescription: Two models.\nrepository_url: https://code.example/catalog\n")
        .With("content/authors/acme.md", "---\nname: Acme\n---\n\nMakers of [Model One](/models/acme/one/).\n")
        .With("content/providers/cloud.md", "---\nname: Cloud\ndocs_url: https://cloud.example/docs\nauth: {env: CLOUD_KEY}\nendpoints:\n  - {protocol: openai-chat, base_url: \"https://api.cloud.example/v1\"}\n---\n")
        .With("content/providers/edge.md", "---\nname: Edge\ndocs_url: https://edge.example/docs\n---\n")
        .With("content/models/acme/one.md", """
            ---
            name: Model One
            kind: chat
            description: A model with two offerings and 128,000 tokens of context.
            release_date: 2026-03-04
            limits: {context: 128000, output: 8192}
            aliases: [acme/uno]
            benchmarks:
              - {name: Quiz, score: 63.8, metric: percent correct, date: 2026-04, source: "https://quiz.example/"}
            offerings:
              - provider: cloud
                model_id: acme/one-20260304
                billing: usage
                cost: {input: 1.25, output: 10.00, units: [{item: web_search, per: query, price: 0.035}]}
                verified: {date: 2026-05-07, by: Ada, method: read}
                source: https://cloud.example/prices
              - provider: edge
                model_id: one
                billing: usage
                limits: {context: 64000}
                cost: {input: 1.50, output: 12.00}
                verified: {date: 2026-05-08, method: api}
                source: https://edge.example/prices
            faq:
              - {id: why, q: Why one?, a: Because it is the first.}
            ---

            ## What it is for

            Short answers, see [the other](/models/acme/two/).

            ```json
            {"a": 1}
            ```
            """)
        .WithModel("two", "noindex: true");

    public CheckedFolder() => Assert.Equal("", _site.Build().Printed);

    internal string Output => _site.Folders.Output;

    /// <summary>Checks a folder.</summary>
    /// <returns>A line a problem: its code, its file, and its line where it has one.</returns>
    internal static IReadOnlyList<string> Check(string folder, out CheckReport? report)
    {
        var diagnostics = new DiagnosticBag();
        report = SiteCheck.Run(folder, jobs: 2, diagnostics);
        return [.. diagnostics.InFileOrder().Select(problem => $"{problem.Code} {problem.At.File}{(problem.At.Line > 0 ? $":{problem.At.Line}" : "")}")];
    }

    public void Dispose() => _site.Dispose();
}
