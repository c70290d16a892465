using SiteGen.Domain;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class ExistingFilesTests
{
    private const string File = "models/openai/gpt-9.md";

    private static string LiteLlm(string price, string more = "") =>
        $$"""{"gpt-9": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": {{price}}, "output_cost_per_token": 8e-6, "max_output_tokens": 4096{{more}} } }""";

    private static string OpenAi(string price) => $$"""
        {"providers": {"openai": {"name": "OpenAI", "doc": "https://platform.openai.com/docs", "models": {"gpt-9": {"name": "GPT-9", "cost": {"input": {{price}}, "output": 8}, "limit": {"context": 5000} } } } } }
        """;

    [Fact]
    public void A_second_import_touches_nothing()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        var before = site.Snapshot();

        var summary = site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"), "2026-09-01");

        Assert.Equal(before, site.Snapshot());
        Assert.Equal((1, 0), (summary.Count(ItemKind.Offering, ImportOutcome.Unchanged), summary.Count(ItemKind.Offering, ImportOutcome.Changed)));
    }

    [Fact]
    public void A_refresh_moves_the_date_of_what_did_not_change()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"), "2026-09-01", refresh: true);

        Assert.Equal("2026-09-01", site.Offering("openai", "gpt-9").Verified!.Date.ToString());
    }

    [Fact]
    public void A_changed_price_moves_the_old_one_into_the_history_and_nothing_else_changes()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        var before = site[File];
        site.Import(ImportFeed.LiteLlm, LiteLlm("2e-6"), "2026-09-01");
        site.Import(ImportFeed.LiteLlm, LiteLlm("3e-6"), "2026-10-01");

        Assert.Equal(
            before.Replace("input: 1\n", "input: 3\n", StringComparison.Ordinal).Replace("date: 2026-08-01", "date: 2026-10-01", StringComparison.Ordinal).Replace(
                "    verified:", """
                    price_history:
                      - {from: 2026-08-01, to: 2026-09-01, input: 1, output: 8}
                      - {from: 2026-09-01, to: 2026-10-01, input: 2, output: 8}
                    verified:
                """.TrimEnd(), StringComparison.Ordinal),
            site[File]);
        Assert.Equal(2, site.Offering("openai", "gpt-9").PriceHistory.Count);
    }

    [Fact]
    public void An_older_snapshot_does_not_undo_a_newer_one()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("2e-6"), "2026-09-01");
        var before = site.Snapshot();

        var summary = site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"), "2026-08-01");

        Assert.Equal(before, site.Snapshot());
        Assert.Equal("the file's facts are from a later day", Assert.Single(summary.Skipped).Reason);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    public void What_authors_wrote_stays_byte_for_byte(string newLine, string mark)
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        var authored = mark + """
            ---
            # Written by hand.
            name:   "My GPT-9"   # really
            kind: chat

            limits:
              output: 4096
            offerings:
              # the maker's own
              - provider: openai
                model_id: gpt-9
                notes: |
                  # not a comment
                  Ask for a key.
                billing: usage
                cost:
                  # per 1M
                  input: 0.90 # quoted on the phone
                  output: 8.00
                verified: {date: 2026-07-01, by: Ann, method: read}
                source: https://openai.com/pricing

              # the end
            faq: []
            ---
            # Body

            Kept.
            """.ReplaceLineEndings(newLine);
        site[File] = authored;

        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6", """, "cache_read_input_token_cost": 1e-7"""));

        var expected = authored[mark.Length..]
            .Replace("output: 8.00" + newLine, "output: 8.00" + newLine + "      cache_read: 0.1" + newLine, StringComparison.Ordinal)
            .Replace("    source: https://openai.com/pricing" + newLine, string.Join(newLine,
                "    source:", "      - https://openai.com/pricing", "      - url: https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json",
                "        fields: [cost.cache_read]", "    conflicts:", "      - field: cost.input", "        value: \"$1 per 1M tokens\"",
                "        source: https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json", "        date: 2026-08-01", ""), StringComparison.Ordinal);
        Assert.Equal(expected.Split(newLine), site[File].Split(newLine));
        Assert.Equal(mark.Length > 0, System.IO.File.ReadAllBytes(Path.Combine(site.Root, "content", File))[0] == 0xEF);
        Assert.Equal(0.9m, site.Offering("openai", "gpt-9").Cost.Tokens[TokenMeter.Input].OrNull!.Value.Amount);
    }

    [Fact]
    public void A_conflict_is_updated_not_repeated_and_goes_when_the_feed_agrees()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, OpenAi("1"), "2026-07-01");
        site.Import(ImportFeed.LiteLlm, LiteLlm("2e-6"));
        site.Import(ImportFeed.LiteLlm, LiteLlm("3e-6"), "2026-09-01");

        var offering = site.Offering("openai", "gpt-9");
        Assert.Equal(("cost.input", "$3 per 1M tokens"), (Assert.Single(offering.Conflicts).Field, offering.Conflicts[0].Value));
        Assert.Equal(1m, offering.Cost.Tokens[TokenMeter.Input].OrNull!.Value.Amount);
        Assert.Equal(["https://models.dev/catalog.json", ImportFeed.LiteLlm.Url()], offering.Sources.Select(source => source.Url));
        Assert.Equal(["limits.output"], offering.Sources[1].Fields);

        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"), "2026-10-01");
        Assert.Empty(site.Offering("openai", "gpt-9").Conflicts);
    }

    [Fact]
    public void What_a_second_feed_filled_in_it_may_also_correct()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.ModelsDev, OpenAi("1"), "2026-07-01");
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6").Replace("4096", "4000", StringComparison.Ordinal), "2026-09-01");

        var offering = site.Offering("openai", "gpt-9");
        Assert.Equal(4_000, offering.Limits.Output.OrNull);
        Assert.Empty(offering.Conflicts);
    }

    [Fact]
    public void Prices_are_not_filled_in_beside_a_free_offering()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        site[File] = "---\nname: GPT-9\nkind: chat\nofferings:\n- provider: openai\n  model_id: gpt-9\n  billing: free\n  source: https://openai.com\n---\n";

        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));

        var offering = site.Offering("openai", "gpt-9");
        Assert.Equal(Billing.Free, offering.Billing);
        Assert.Equal(["billing", "cost.input", "cost.output"], offering.Conflicts.Select(conflict => conflict.Field));
    }

    [Fact]
    public void New_offerings_go_behind_the_last_and_braces_are_opened()
    {
        using var site = new ImportSite();
        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6"));
        site[File] = "---\nname: GPT-9\nkind: chat\nofferings:\n- {provider: openai, model_id: gpt-9, billing: unknown, source: https://openai.com}\n# end\nnoindex: true\n---\nBody\n";

        site.Import(ImportFeed.LiteLlm, LiteLlm("1e-6").TrimEnd('}', ' ') + """}, "azure/gpt-9": {"litellm_provider": "azure", "mode": "chat", "input_cost_per_token": 1e-6} }""");

        Assert.Equal(["openai", "azure"], site.Bind().Models.Single().Offerings.Select(offering => offering.Provider.Id));
        Assert.Contains("\n# end\nnoindex: true\n---\nBody\n", site[File], StringComparison.Ordinal);
        Assert.Equal(Billing.Usage, site.Offering("openai", "gpt-9").Billing);
    }

    [Fact]
    public void A_model_keeps_what_its_author_says_and_gets_what_it_lacks()
    {
        using var site = new ImportSite();
        site["models/openai/gpt-9.md"] = "---\nname: Mine\nkind: chat\nknowledge: null\n---\n";
        site.Import(ImportFeed.ModelsDev, """
            {"models": {"openai/gpt-9": {"name": "Theirs", "knowledge": "2025", "open_weights": true, "limit": {"context": 7}}}, "providers": {"openai": {"name": "OpenAI", "doc": "https://o.example", "models": {}}}}
            """);

        Assert.Equal("---\nname: Mine\nkind: chat\nknowledge: null\nlimits: {context: 7}\nopen_weights: true\n---\n", site[File]);
    }
}
