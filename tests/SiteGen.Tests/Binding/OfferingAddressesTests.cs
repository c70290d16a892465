using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Reading.Files;

namespace SiteGen.Tests.Binding;

public sealed class OfferingAddressesTests
{
    [Fact]
    public void What_two_providers_call_alike_stays_apart() => Assert.Empty(Check(Model("a", ("cloud", "gpt-9", null), ("edge", "gpt-9", null)), Model("b", ("cloud", "GPT 9", "other"), ("edge", "other", null))));

    [Fact]
    public void A_provider_offers_an_id_once_in_all_models() => Assert.Equal(
        ["b.md:2: 'gpt-9' at edge is already offered at a.md:3:1.", "c.md:1: 'gpt-9' at cloud is already offered at a.md:1:1.", "c.md:2: 'gpt-9' at edge is already offered at a.md:3:1."],
        Check(
            Model("a", ("cloud", "gpt-9", null), ("cloud", "gpt-8", null), ("edge", "gpt-9", null)),
            Model("b", ("edge", "gpt-8", null), ("edge", "gpt-9", null)),
            Model("c", ("cloud", "gpt-9", null), ("edge", "gpt-9", "another"))));

    [Fact]
    public void Ids_that_make_one_address_are_told_from_the_same_id_twice() => Assert.Equal(
        ["a.md:3: The address /providers/cloud/gpt-9/ is already taken by the offering at a.md:1:1.", "b.md:1: The address /providers/cloud/gpt-9/ is already taken by the offering at a.md:1:1."],
        Check(Model("a", ("cloud", "gpt-9", null), ("edge", "GPT 9", null), ("cloud", "gpt:9", null)), Model("b", ("cloud", "gpt/9", null), ("edge", "gpt:9", "free"))));

    [Fact]
    public void A_slug_that_is_written_is_the_address_and_where_its_problem_lies() => Assert.Equal(
        ["b.md:101: The address /providers/cloud/nine/ is already taken by the offering at a.md:1:1."],
        Check(Model("a", ("cloud", "gpt-9", "nine"), ("edge", "nine", null)), Model("b", ("cloud", "gpt-10", "nine"), ("cloud", "gpt:9", null))));

    [Fact]
    public void An_id_without_a_letter_needs_a_slug() => Assert.Equal(
        ["a.md:1: No address can be made from '日本'."], Check(Model("a", ("cloud", "日本", null), ("edge", "日本", "japan"))));

    [Fact]
    public void What_names_no_provider_or_no_id_has_no_address_to_be_wrong() => Assert.Empty(Check(Model("a", (null, "gpt-9", null), (null, "gpt-9", null), ("cloud", null, null), ("cloud", null, null))));

    private static string[] Check(params ModelClaims[] models)
    {
        var diagnostics = new DiagnosticBag();
        OfferingAddresses.Check(models, diagnostics);
        return [.. diagnostics.InFileOrder().Select(problem => $"{problem.At.File}:{problem.At.Line}: {problem.Message}")];
    }

    /// <summary>The id of its first offering stands in line 1, that of the second in line 2; slugs stand a hundred lines below.</summary>
    private static ModelClaims Model(string slug, params (string? Provider, string? ModelId, string? Slug)[] offerings)
    {
        return new($"{slug}.md", $"acme/{slug}", false, null, null, [], [], [.. offerings.Select((one, i) => new OfferingClaims(one.Provider, At(one.ModelId, i + 1), At(one.Slug, i + 101), null))]);

        Located<string>? At(string? text, int line) => text is null ? null : new Located<string>(text, new Place($"{slug}.md", line, 1));
    }
}
