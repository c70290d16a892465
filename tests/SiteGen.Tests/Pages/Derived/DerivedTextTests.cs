using SiteGen.Domain;
using SiteGen.Pages;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Derived;

/// <summary>The words, from facts whose rules are tested in Deriving.</summary>
public sealed class DerivedTextTests
{
    [Fact]
    public void A_summary_says_what_it_is_holds_costs_and_can()
    {
        Assert.Equal(
            "Gemini 2.5 Flash is a chat model by Google, released on 2025-06-17. Its context window is 1,048,576 tokens, with at most 65,536 tokens of output. "
            + "At the cheapest, input costs $0.2999 and output $2.50 per 1M tokens at OpenRouter (google/gemini-2.5-flash), as verified in 2026-11. "
            + "It supports reasoning, function calling, structured output, image input and PDF input.",
            View(Flash).Summary.Text);
    }

    [Fact]
    public void What_is_not_known_is_no_sentence() => Assert.Equal("One*Two_Three|<b> is a chat model by Tiny [Lab] & <Friends>.", View(Bare).Summary.Text);

    [Fact]
    public void A_retired_model_names_its_end_and_its_successor_and_no_price()
    {
        var view = View(Old, Flash);
        Assert.Equal(
            "Gemini 1.0 Pro is a chat model by Google, released on 2023-12-13. It is retired: none of its providers listed here has served it since 2025-04-09. Its successor is Gemini 2.5 Flash.",
            view.Summary.Text);
        Assert.Equal("/models/google/gemini-2.5-flash/", view.Summary.Pieces.Single(piece => piece.Path is not null).Path);
        Assert.Empty(view.Strengths);
        Assert.Equal("It has no price any more: none of its providers listed here has served it since 2025-04-09.", Answer(view, "cost"));
        Assert.StartsWith("No. ", Answer(view, "availability"), StringComparison.Ordinal);
        Assert.DoesNotContain(view.Faq, entry => entry.Id == "model_id");
    }

    [Theory]
    [InlineData(Billing.Free, "It is free of charge at OpenRouter, as verified on 2026-10-02.", "free of charge")]
    [InlineData(Billing.Subscription, "It is included in a subscription at OpenRouter, as verified on 2026-10-02.", "included in a subscription")]
    [InlineData(Billing.Dynamic, "Its price depends on the route at OpenRouter.", "the price depends on the route")]
    [InlineData(Billing.Contact, "Its price is given on request at OpenRouter.", "the price is given on request")]
    [InlineData(Billing.Unknown, null, "the price is not known; see its documentation.")]
    public void What_is_not_billed_by_usage_is_said_in_words(Billing billing, string? sentence, string answer)
    {
        var view = View(Named("google/a", null, Offered(Router, "a", null, billing)) with { Name = "A" });
        Assert.Equal(sentence is null ? "A is a chat model by Google." : $"A is a chat model by Google. {sentence}", view.Summary.Text);
        Assert.Contains(answer, Answer(view, "cost"), StringComparison.Ordinal);
        Assert.DoesNotContain("$", view.Summary.Text + Answer(view, "cost"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_price_of_zero_is_told_as_free()
    {
        var view = View(Named("google/a", null, Offered(Router, "a", PerToken(0m, 0m), Billing.Free)));
        Assert.Equal("At OpenRouter: free of charge (verified on 2026-10-02, source: example.org).", Answer(view, "cost"));
    }

    [Fact]
    public void A_unit_price_is_told_with_its_unit_and_condition()
    {
        var view = View(Image);
        Assert.Contains("Image output costs $0.039 per image (resolution 1024x1024) at Google Vertex AI, as verified on 2026-10-02.", view.Summary.Text, StringComparison.Ordinal);
        Assert.Equal(
            "At Google Vertex AI: image output $0.039 per image (resolution 1024x1024); image output $0.06 per image (resolution 2048x2048, quality hd); image input $0.0028 per image (verified on 2026-10-02, source: example.org).",
            Answer(view, "cost"));
    }

    [Fact]
    public void An_unknown_price_links_the_price_page()
    {
        var view = View(Named("google/a", null, Offered(Vertex, "a", null, Billing.Unknown)));
        Assert.Equal(Vertex.PricingUrl, view.Faq[0].Answer.Pieces.Single(piece => piece.Url is not null).Url);
        Assert.Equal("The price at Google Vertex AI is not known; see its price page.", Assert.Single(view.Caveats).Text.Text);
    }

    [Fact]
    public void Questions_stand_in_their_order_and_an_author_replaces_hides_and_adds()
    {
        var model = Flash with
        {
            OpenWeights = true,
            License = "MIT",
            FaqHidden = ["context"],
            Faq = [new FaqEntry("cost", "What is it?", "Ask us."), new FaqEntry("own", "Mine?", "Yes.")],
        };
        Assert.Equal(["cost", "function_calling", "availability", "model_id", "image_input", "license", "own"], View(model).Faq.Select(entry => entry.Id));
        Assert.Equal(("What is it?", "Ask us.", false), (View(model).Faq[0].Question, View(model).Faq[0].Answer.Text, View(model).Faq[0].Derived));
    }

    [Fact]
    public void Of_many_offerings_the_cheapest_are_told_and_the_rest_counted()
    {
        var answer = Answer(View(Flash), "cost");
        Assert.StartsWith("At OpenRouter (google/gemini-2.5-flash): input $0.2999 and output $2.50 per 1M tokens (verified in 2026-11, source: example.org).", answer, StringComparison.Ordinal);
        Assert.EndsWith(" 1 more offering is in the table of prices.", answer, StringComparison.Ordinal);
        Assert.Contains("requests of more than 200,000 input tokens are priced otherwise", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_for_one_of_a_providers_offerings_names_it()
    {
        var model = Named("google/a", null, Offered(Router, "a", PerToken(1m)) with { IsDeprecated = true }, Offered(Router, "b", PerToken(1m)), Offered(Vertex, "c", PerToken(1m)) with { IsDeprecated = true });
        Assert.Equal("It is deprecated at OpenRouter (a) and Google Vertex AI.", Assert.Single(View(model).Caveats).Text.Text);
    }

    [Fact]
    public void What_ends_soon_is_told_with_its_days_and_its_successor()
    {
        Offering Ending(Provider provider, int day) => Offered(provider, "a", PerToken(1m)) with { Retires = new PartialDate(2026, 12, day) };
        var model = Named("google/a", null, Ending(Vertex, 9), Ending(Router, 1)) with { Successor = Flash.Id };
        Assert.Equal(
            "It ends at OpenRouter and Google Vertex AI between 2026-12-01 and 2026-12-09; nobody listed here serves it for longer; its successor is Gemini 2.5 Flash.",
            Assert.Single(View(model, Flash).Caveats).Text.Text);
        Assert.Equal("It ends at Google Vertex AI on 2026-12-09.", View(Named("google/a", null, Ending(Vertex, 9), Offered(Router, "b", PerToken(1m)))).Caveats[0].Text.Text);
        Assert.Equal("Yes, at Google Vertex AI and OpenRouter, but not for long: the last of them ends it on 2026-12-09. Its successor is Gemini 2.5 Flash.", Answer(View(model, Flash), "availability"));
    }

    [Fact]
    public void Thresholds_are_told_where_they_hold()
    {
        static Offering Tiered(Provider provider, long above) => Offered(provider, "a", PerToken(1m) with { Tiers = [new PriceTier(above, Tokens(2m))] });
        Assert.Equal(
            "A request of more than 200,000 input tokens is priced otherwise as a whole at Google Vertex AI and Google AI Studio.",
            Assert.Single(View(Named("google/a", null, Tiered(Vertex, 200_000), Tiered(Studio, 200_000))).Caveats).Text.Text);
        Assert.Equal(
            "Long requests are priced otherwise as a whole: above 32,000 input tokens at Google AI Studio; above 200,000 input tokens at Google Vertex AI.",
            Assert.Single(View(Named("google/a", null, Tiered(Vertex, 200_000), Tiered(Studio, 32_000))).Caveats).Text.Text);
    }

    [Fact]
    public void Other_context_windows_are_told_by_size()
    {
        var model = Named("google/a", null, Offered(Vertex, "a", limits: Context(200)), Offered(Router, "b", limits: Context(100)), Offered(Studio, "c", limits: Context(100))) with { Limits = Context(200) };
        Assert.Equal("200 tokens. It is 100 at OpenRouter and Google AI Studio.", Answer(View(model), "context"));
    }

    [Fact]
    public void An_exact_id_is_code_and_each_is_told_once() => Assert.Equal(
        "`google/gemini-2.5-flash` at Google Vertex AI and OpenRouter; `gemini-2.5-flash` at Google AI Studio; `google/gemini-2.5-flash:free` at OpenRouter.",
        View(Flash).Faq.Single(entry => entry.Id == "model_id").Answer.Twin.Text);

    [Fact]
    public void A_twin_escapes_words_and_keeps_links()
    {
        Assert.Equal("One\\*Two\\_Three\\|\\<b\\> is a chat model by Tiny \\[Lab\\] \\& \\<Friends\\>.", View(Bare).Summary.Twin.Text);
        Assert.StartsWith("1\\. Model is a chat model", View(Bare with { Name = "1. Model" }).Summary.Twin.Text, StringComparison.Ordinal);
        Assert.Contains("[Google Vertex AI](https://models.example.org/providers/google-vertex/imagen-3.0-generate-002.md)", View(Image).Summary.Twin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strength_tells_its_counts()
    {
        Model[] peers = [.. Enumerable.Range(1, 20).Select(number => Named($"google/peer-{number}") with { Limits = Context(1_000) })];
        var own = Named("google/own") with { Limits = Context(2_000_000) };
        Assert.Equal("Context window of 2,000,000 tokens: no other of the 21 chat models here has as much.", Assert.Single(View(own, peers).Strengths).Text.Text);
        peers[0] = own with { Id = "google/tied" };
        peers[1] = peers[1] with { Limits = default };
        Assert.Equal(
            "Context window of 2,000,000 tokens: 2 of 20 chat models here with a known context window have as much or more.", Assert.Single(View(own, peers).Strengths).Text.Text);
    }

    [Fact]
    public void A_similar_model_tells_why()
    {
        var own = Named("google/own", null, Offered(Vertex, "a", PerToken(0.30m))) with { Family = "f", Limits = Context(100) };
        var other = Named("google/other", null, Offered(Vertex, "b", PerToken(0.25m))) with { Family = "f", Limits = Context(100) };
        var similar = Assert.Single(View(own, other).Similar);
        Assert.Equal("Same family (f); same author; input costs $0.25 per 1M tokens, here $0.30; context window of 100 tokens as well", similar.Why);
        Assert.Equal(["family f", "author google", "input_price 0.25", "context 100"], similar.Evidence.Select(one => $"{one.Key} {one.Text}{one.Number}"));
    }

    [Fact]
    public void The_page_is_described_in_whole_sentences_where_nobody_described_it()
    {
        Assert.Equal(Flash.Description, View(Flash).Page.Description);
        var description = View(Flash with { Description = null }).Page.Description;
        Assert.True(description.Length <= 300, description);
        Assert.EndsWith("as verified in 2026-11.", description, StringComparison.Ordinal);
        Assert.Equal("A is a chat model by Google.", View(Named("google/a") with { Name = "A" }).Page.Description);
    }

    private static ModelView View(Model model, params Model[] others)
    {
        var page = SitePlan.PagesOf(Of([model, .. others]), BuiltSite.Theme.Parts).Single(page => page.Path == $"/models/{model.Id}/");
        return (ModelView)page.View();
    }

    private static string Answer(ModelView view, string id) => view.Faq.Single(entry => entry.Id == id).Answer.Text;

    private static Limits Context(long tokens) => new(Fact<long>.Of(tokens), default, default);
}
