using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;
using SiteGen.Verifying;

namespace SiteGen.Tests.Verifying;

public sealed class VerifierTests
{
    private const string Seen = "verified: {date: 2026-05-07}";

    private static readonly DateOnly _today = new(2026, 6, 1);

    [Fact] public void What_is_verified_sourced_and_likely_is_not_found() => Assert.Empty(Found("release_date: 2026-01-01", $"billing: usage, cost: {{input: 1, output: 5}}, {Seen}"));

    [Fact]
    public void An_offering_nobody_has_looked_at_for_longer_than_the_site_allows_is_stale()
    {
        Assert.Equal(["Stale StaleVerification 2026-03-02"], Found("", "billing: unknown, verified: {date: 2026-03-02}"));
        Assert.Empty(Found("", "billing: unknown, verified: {date: 2026-03-03}"));
    }

    [Fact] public void A_month_of_verification_counts_to_its_last_day() => Assert.Empty(Found("", "billing: unknown, verified: {date: 2026-03}"));

    [Fact]
    public void How_old_is_too_old_is_for_the_site_to_say()
    {
        using var site = Small("", $"billing: unknown, {Seen}");
        site.With("content/site.yml", "name: Small\nbase_url: https://example.org/\ndescription: One model.\nstale_after_days: 24\n");

        Assert.Equal(["Stale StaleVerification 2026-05-07"], Found(site));
    }

    [Fact] public void An_offering_without_a_verification_is_unverified() => Assert.Equal(["Unverified NotVerified {provider: cloud"], Found("", "billing: unknown"));

    [Fact] public void What_is_retired_needs_no_further_look() => Assert.Empty(Found("", "billing: unknown, retires: 2026-05-01"));

    [Fact]
    public void A_model_without_offerings_has_no_source()
    {
        using var site = Small("", $"billing: unknown, {Seen}").With("content/models/acme/bare.md", "---\nname: Bare\nkind: chat\n---\n");

        Assert.Equal(["Unsourced NothingOffered name: Bare"], Found(site));
    }

    [Theory]
    [InlineData("cost: {input: 1}", "cost", "limits")]
    [InlineData("limits: {context: 8000}", "limits", "cost.input")]
    [InlineData("retires: 2027-01-01", "deprecated", "cost")]
    [InlineData("deprecated: true", "retires", "cost")]
    [InlineData("cost: {input: 1}", "cost.input", "costs")]
    public void A_fact_wants_a_source_that_covers_it(string fact, string covering, string other)
    {
        string Source(string fields) => $"""
            ---
            name: Sourced
            kind: chat
            offerings:
              - provider: cloud
                model_id: sourced
                billing: usage
                {(fact.StartsWith("cost", StringComparison.Ordinal) ? "" : "cost: {units: [{item: request, per: request, price: 1}]}")}
                {fact}
                {Seen}
                source:
                  - {"{"}url: "https://cloud.example/prices", fields: [{fields}]{"}"}
                  {(fact.StartsWith("cost", StringComparison.Ordinal) ? "" : "- {url: \"https://cloud.example/costs\", fields: [cost]}")}
            ---

            """;
        using var covered = TestSite.Small().Without("content/models/acme/one.md").With("content/models/acme/sourced.md", Source(covering));
        using var uncovered = TestSite.Small().Without("content/models/acme/one.md").With("content/models/acme/sourced.md", Source(other));

        Assert.Empty(Found(covered));
        Assert.StartsWith("Unsourced FactWithoutSource ", Assert.Single(Found(uncovered)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_recorded_conflict_is_found_where_it_is_written() =>
        Assert.Equal(["Conflicts SourcesDisagree {field: limits.context"], Found("", $"billing: unknown, {Seen}, conflicts: [{{field: limits.context, value: 32K, source: https://other.example/}}]"));

    [Fact] public void A_price_per_token_is_a_slip_which_a_build_warns_of_too() => Assert.Equal(["Slips UnitSlip 0.0000003"], Found("", $"billing: usage, cost: {{input: 0.0000003}}, {Seen}"));

    [Fact]
    public void Output_at_less_than_half_of_input_looks_swapped()
    {
        Assert.Equal(["Slips OutputBelowInput 4.99"], Found("", $"billing: usage, cost: {{input: 10, output: 4.99}}, {Seen}"));
        Assert.Empty(Found("", $"billing: usage, cost: {{input: 10, output: 5}}, {Seen}"));
        Assert.Empty(Found("", $"billing: usage, cost: {{input: 10, output: null}}, {Seen}"));
    }

    [Theory]
    [InlineData("300", true)]
    [InlineData("299.99", false)]
    public void Prices_a_thousand_times_apart_are_in_different_units(string price, bool isFound)
    {
        using var site = Small("", $"billing: usage, cost: {{input: 0.30}}, {Seen}");
        site.With("content/models/acme/one.md", File.ReadAllText(site.PathOf("content/models/acme/one.md"))
            .Replace("offerings:\n", $"offerings:\n  - {{provider: cloud, model_id: dear, source: https://cloud.example/prices, billing: usage, cost: {{input: {price}}}, {Seen}}}\n", StringComparison.Ordinal));

        Assert.Equal(isFound ? ["Slips PricesFarApart 300"] : [], Found(site));
    }

    [Fact]
    public void A_context_of_128_tokens_looks_like_one_of_128_thousand()
    {
        Assert.Equal(["Slips ContextInThousands 128"], Found("limits: {context: 128}", $"billing: unknown, {Seen}"));
        Assert.Equal(["Slips ContextInThousands 32"], Found("limits: {context: 8192}", $"billing: unknown, limits: {{context: 32}}, {Seen}"));
        Assert.Empty(Found("limits: {context: 1000}", $"billing: unknown, {Seen}"));
    }

    [Fact]
    public void An_embedding_model_may_take_512_tokens()
    {
        using var site = Small("limits: {context: 512}", $"billing: unknown, {Seen}");
        site.With("content/models/acme/one.md", File.ReadAllText(site.PathOf("content/models/acme/one.md")).Replace("kind: chat", "kind: embedding", StringComparison.Ordinal));

        Assert.Empty(Found(site));
    }

    [Theory]
    [InlineData("release_date: 2026-06-02", "Doubtful DateInFuture 2026-06-02")]
    [InlineData("release_date: 2026-06", null)]
    [InlineData("last_updated: 2026-07", "Doubtful DateInFuture 2026-07")]
    [InlineData("release_date: 2026-01\nknowledge: 2026-02", "Doubtful KnowsItsFuture 2026-01")]
    [InlineData("release_date: 2026\nknowledge: 2026-02", null)]
    [InlineData("release_date: 2024-11-29\nstatus: preview", "Doubtful StillPreview 2024-11-29")]
    [InlineData("release_date: 2024-11-30\nstatus: preview", null)]
    public void Dates_that_cannot_be_right_and_previews_that_never_end_are_in_doubt(string frontMatter, string? found) =>
        Assert.Equal(found is null ? [] : [found], Found(frontMatter, "billing: unknown").Where(line => line.StartsWith("Doubtful", StringComparison.Ordinal)));

    [Fact]
    public void Nobody_can_have_verified_what_was_not_released()
    {
        Assert.Equal(["Doubtful VerifiedBeforeRelease 2026-05-07"], Found("release_date: 2026-05-08", $"billing: unknown, {Seen}"));
        Assert.Empty(Found("release_date: 2026-05", $"billing: unknown, {Seen}"));
    }

    [Fact] public void Drafts_are_left_out() => Assert.Empty(Found("draft: true", "billing: unknown"));

    [Fact]
    public void Content_with_errors_is_not_verified()
    {
        using var site = Small("colour: red", "billing: unknown");
        var diagnostics = new DiagnosticBag();

        Assert.Null(Verifier.Run(site.Folders, _today, jobs: 1, diagnostics));
        Assert.Equal("UnknownKey", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    /// <summary>Problems that these tests show.</summary>
    public static IEnumerable<string> Codes { get; } =
    [
        nameof(Problems.StaleVerification), nameof(Problems.NotVerified), nameof(Problems.NothingOffered), nameof(Problems.FactWithoutSource), nameof(Problems.SourcesDisagree),
        nameof(Problems.OutputBelowInput), nameof(Problems.PricesFarApart), nameof(Problems.ContextInThousands), nameof(Problems.DateInFuture), nameof(Problems.KnowsItsFuture),
        nameof(Problems.VerifiedBeforeRelease), nameof(Problems.StillPreview),
    ];

    private static TestSite Small(string frontMatter, string offering) => TestSite.Small().WithModel("one", frontMatter, offering);

    private static List<string> Found(string frontMatter, string offering)
    {
        using var site = Small(frontMatter, offering);
        return Found(site);
    }

    /// <summary>Kind and code of every finding, and what stands at its place.</summary>
    private static List<string> Found(TestSite site)
    {
        var diagnostics = new DiagnosticBag();
        var report = Verifier.Run(site.Folders, _today, jobs: 1, diagnostics);
        Assert.NotNull(report);
        return [.. report.Findings.Select(finding => $"{finding.Kind} {finding.Problem.Code} {Text(finding.Problem.At)}")];

        string Text(Place at) => File.ReadAllLines(site.PathOf(at.File))[at.Line - 1][(at.Column - 1)..].Split(',', '}')[0];
    }
}
