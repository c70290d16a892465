using SiteGen.Domain;
using SiteGen.Pages.Samples;

namespace SiteGen.Tests.Pages.Samples;

/// <summary>Which requests are shown for which model.</summary>
public sealed class CodeSamplesTests
{
    private const string OpenAiTools = "openai-chat/tool openai-chat/aider openai-chat/llm openai-chat/continue openai-chat/opencode";
    private const string Azure = "https://${AZURE_RESOURCE_NAME}.example.com/openai/v1";

    private static readonly Provider _maker = Serving("maker", ProviderType.FirstParty, (Protocol.OpenAiChat, "https://api.maker.example/v1"), (Protocol.OpenAiResponses, "https://api.maker.example/v1"), (Protocol.OpenAiImages, "https://api.maker.example/v1"));
    private static readonly Provider _both = Serving("both", ProviderType.Aggregator, (Protocol.OpenAiChat, "https://both.example/v1"), (Protocol.AnthropicMessages, "https://both.example"));
    private static readonly Provider _gemini = Serving("gemini", ProviderType.FirstParty, (Protocol.Gemini, "https://gemini.example/v1beta"));
    private static readonly Provider _vertex = Serving("vertex", ProviderType.Cloud, (Protocol.Gemini, "https://${REGION}.example/v1/publishers/google"));
    private static readonly Provider _custom = Serving("custom", ProviderType.FirstParty, (Protocol.Custom, "https://custom.example"));
    private static readonly Provider _local = Serving("local", ProviderType.Local, (Protocol.OpenAiChat, "http://127.0.0.1:11434/v1")) with { Auth = null };

    [Theory]
    [InlineData(ModelKind.Chat, Modalities.Text, "openai-chat/chat openai-responses/chat " + OpenAiTools + " openai-responses/codex")]
    [InlineData(ModelKind.Router, Modalities.Text, "openai-chat/chat openai-responses/chat " + OpenAiTools + " openai-responses/codex")]
    [InlineData(ModelKind.Chat, Modalities.Text | Modalities.Audio, "")]
    [InlineData(ModelKind.Chat, Modalities.Audio, "")]
    [InlineData(ModelKind.Completion, Modalities.Text, "openai-chat/completion")]
    [InlineData(ModelKind.Embedding, Modalities.Embedding, "openai-chat/embedding")]
    [InlineData(ModelKind.Transcription, Modalities.Text, "openai-chat/transcription")]
    [InlineData(ModelKind.Moderation, Modalities.Score, "openai-chat/moderation")]
    [InlineData(ModelKind.Moderation, Modalities.Text | Modalities.Score, "")]
    [InlineData(ModelKind.Image, Modalities.Image, "openai-images/image")]
    [InlineData(ModelKind.Speech, Modalities.Audio, "")]
    [InlineData(ModelKind.ImageEdit, Modalities.Image, "")]
    [InlineData(ModelKind.Rerank, Modalities.Score, "")]
    [InlineData(ModelKind.Video, Modalities.Video, "")]
    [InlineData(ModelKind.Ocr, Modalities.Text, "")]
    [InlineData(ModelKind.Search, Modalities.Text, "")]
    [InlineData(ModelKind.Realtime, Modalities.Text, "")]
    [InlineData(ModelKind.Other, Modalities.Text, "")]
    public void Each_kind_has_its_own_request_or_none(ModelKind kind, Modalities output, string expected) => Assert.Equal(expected, Shown(Model(kind, output, _maker)));

    [Theory]
    [InlineData(ModelKind.Chat, Modalities.Text, "gemini/chat")]
    [InlineData(ModelKind.Image, Modalities.Text | Modalities.Image, "gemini/image")]
    [InlineData(ModelKind.Image, Modalities.Image, "")]
    [InlineData(ModelKind.Embedding, Modalities.Embedding, "gemini/embedding")]
    [InlineData(ModelKind.Speech, Modalities.Audio, "")]
    public void Gemini_has_its_own(ModelKind kind, Modalities output, string expected) => Assert.Equal(expected, Shown(Model(kind, output, _gemini)));

    [Fact]
    public void Images_in_an_answer_are_asked_for_where_requests_are_routed() =>
        Assert.Equal("openai-chat/image", Shown(Model(ModelKind.Image, Modalities.Text | Modalities.Image, _both)));

    [Fact]
    public void A_provider_that_speaks_chat_alone_is_not_trusted_with_the_rest()
    {
        Assert.Equal("", Shown(Model(ModelKind.Completion, Modalities.Text, _both)));
        Assert.Equal("", Shown(Model(ModelKind.Transcription, Modalities.Text, _both)));
        Assert.Equal("openai-chat/embedding", Shown(Model(ModelKind.Embedding, Modalities.Embedding, _both)));
    }

    [Fact]
    public void An_address_of_one_publisher_answers_for_its_models_only()
    {
        Assert.Equal("gemini/chat", Shown(Model(ModelKind.Chat, Modalities.Text, _vertex)));
        Assert.Equal("", Shown(Model(ModelKind.Chat, Modalities.Text, _vertex) with { Author = SampleCatalog.Tiny }));
    }

    [Fact]
    public void Without_a_certain_request_the_documentation_is_linked()
    {
        var view = Of(Model(ModelKind.Chat, Modalities.Text, _custom))!;

        Assert.Empty(view.Groups);
        Assert.Equal("https://docs.example/custom", Assert.Single(view.Documentation).Url);
    }

    [Fact]
    public void A_retired_offering_has_no_sample()
    {
        var model = Model(ModelKind.Chat, Modalities.Text, _maker, _both);
        var retired = model with { Offerings = [model.Offerings[0] with { Retires = new PartialDate(2025) }, model.Offerings[1]] };

        Assert.Equal($"openai-chat/chat anthropic-messages/chat {OpenAiTools} anthropic-messages/tool", Shown(retired));
        Assert.Null(CodeSamples.For(SampleCatalog.Of(retired), retired, retired.Offerings[0], (_, _) => "x"));
        Assert.Null(Of(retired with { Offerings = [retired.Offerings[0]] }));
    }

    [Fact]
    public void The_maker_comes_first_then_protocols_only_others_speak() =>
        Assert.Equal($"openai-chat/chat openai-responses/chat anthropic-messages/chat {OpenAiTools} openai-responses/codex anthropic-messages/tool", Shown(Model(ModelKind.Chat, Modalities.Text, _local, _both, _maker)));

    [Fact]
    public void The_cheapest_comes_before_others_where_the_maker_serves_none()
    {
        var dear = SampleCatalog.Offered(_both, "dear", SampleCatalog.PerToken(2m, 3m));
        var cheap = SampleCatalog.Offered(Serving("cheap", ProviderType.Cloud, (Protocol.OpenAiChat, "https://cheap.example/v1")), "cheap", SampleCatalog.PerToken(1m, 3m));
        var groups = Of(SampleCatalog.Named("google/x", null, dear, cheap))!.Groups;

        Assert.Equal(["OpenAI chat completions at cheap", "Anthropic messages at both"], groups.Take(2).Select(group => group.Label));
    }

    [Fact]
    public void A_model_that_sees_is_shown_an_image_but_not_on_ones_own_machine()
    {
        var seeing = new ModelModalities(Modalities.Text | Modalities.Image, Modalities.Text);

        Assert.True(Values(SampleCatalog.Named("google/x", null, SampleCatalog.Offered(_maker, "x", modalities: seeing))).Image);
        Assert.False(Values(SampleCatalog.Named("google/x", null, SampleCatalog.Offered(_local, "x", modalities: seeing))).Image);
        Assert.False(Values(Model(ModelKind.Chat, Modalities.Text, _maker)).Image);
    }

    [Fact]
    public void What_an_account_fills_in_comes_from_the_environment()
    {
        var values = Values(Model(ModelKind.Chat, Modalities.Text, Serving("azure", ProviderType.Cloud, (Protocol.OpenAiChat, Azure))));

        Assert.Equal([new AddressPart("https://", null), new AddressPart("", "AZURE_RESOURCE_NAME"), new AddressPart(".example.com/openai/v1/chat/completions", null)], values.Url);
    }

    [Fact]
    public void A_key_goes_into_the_header_of_the_protocol()
    {
        var google = _gemini with { Auth = new ProviderAuth("GEMINI_API_KEY", "x-goog-api-key"), Endpoints = [.. _gemini.Endpoints, new Endpoint(Protocol.OpenAiChat, "https://gemini.example/v1beta/openai")] };
        var requests = Written(Model(ModelKind.Chat, Modalities.Text, google)).Select(sample => (sample.Values.Header, sample.Values.Bearer, sample.Values.SdkVersion)).Distinct();

        Assert.Equal([("x-goog-api-key", false, "v1beta"), ("Authorization", true, null)], requests);
        Assert.Equal(("API_KEY", true), (Values(Model(ModelKind.Chat, Modalities.Text, _maker with { Auth = null })).KeyEnv, Values(Model(ModelKind.Chat, Modalities.Text, _maker with { Auth = null })).Bearer));
        Assert.Null(Values(Model(ModelKind.Chat, Modalities.Text, _local)).KeyEnv);
        Assert.Equal("API_KEY", Values(Model(ModelKind.Chat, Modalities.Text, _maker with { Auth = new ProviderAuth("x}; rm -rf ~", null) })).KeyEnv);
        Assert.True(Values(Model(ModelKind.Chat, Modalities.Text, _vertex with { Auth = new ProviderAuth("GOOGLE_APPLICATION_CREDENTIALS", "Authorization") })).AccessToken);
    }

    [Fact]
    public void A_gateway_is_asked_under_its_own_name_for_the_model()
    {
        var gateway = new Gateway("Gate", "https://gate.example/v1", "GATE_KEY", "https://gate.example/docs", "pre/", [new ResponseHeader("x-gate-cost", "what it cost")]);
        var catalog = SampleCatalog.Of(SampleCatalog.Site() with { Gateway = gateway });
        List<(string Template, SampleValues Values)> written = [];
        var chat = CodeSamples.For(catalog, Model(ModelKind.Chat, Modalities.Text, _maker), Record)!;
        var values = written.Last(sample => sample.Template == "samples/gateway/chat.py").Values;

        Assert.Equal(("pre/m", "GATE_KEY"), (values.Model, values.KeyEnv));
        Assert.Equal(["x-gate-cost"], values.ResponseHeaders);
        Assert.Equal("Gate", chat.Documentation[^1].Text);

        written.Clear();
        CodeSamples.For(catalog, Model(ModelKind.Embedding, Modalities.Embedding, _maker), Record);
        Assert.DoesNotContain(written, sample => sample.Template.StartsWith("samples/gateway/", StringComparison.Ordinal));

        string Record(string template, SampleValues of)
        {
            written.Add((template, of));
            return "x";
        }
    }

    [Fact]
    public void A_twin_shows_fewer_but_never_none()
    {
        var model = Model(ModelKind.Chat, Modalities.Text, _maker, _both);
        var catalog = SampleCatalog.Of(model);
        var of = CodeSamples.For(catalog, model, (_, _) => new string('x', 1_200))!;
        var alone = CodeSamples.For(catalog, model, model.Offerings[0], (_, _) => new string('x', 1_200))!;

        Assert.Equal(["Python", "TypeScript"], of.ForTwin[0].Samples.Select(sample => sample.Label));
        Assert.Equal(["Python", "TypeScript", "cURL", "C#", "Go", "PHP"], alone.ForTwin[0].Samples.Select(sample => sample.Label));
        Assert.Single(CodeSamples.For(catalog, model, (_, _) => new string('x', 9_999))!.ForTwin[0].Samples);
    }

    [Fact]
    public void A_theme_may_leave_a_language_out() =>
        Assert.DoesNotContain("PHP", CodeSamples.For(SampleCatalog.Of(), Model(ModelKind.Chat, Modalities.Text, _maker), (template, _) => template.EndsWith(".php", StringComparison.Ordinal) ? "" : "x")!
            .Groups[0].Samples.Select(sample => sample.Label));

    [Fact]
    public void An_agent_is_not_set_up_with_a_model_that_calls_no_functions()
    {
        var model = Model(ModelKind.Chat, Modalities.Text, _maker, _both);
        var mute = model with { Offerings = [.. model.Offerings.Select(offering => offering.Stating(facts => facts with { Capabilities = default(Capabilities).With(Capability.FunctionCalling, false) }))] };

        Assert.Equal("openai-chat/chat openai-responses/chat anthropic-messages/chat openai-chat/tool openai-chat/aider openai-chat/llm openai-chat/continue", Shown(mute));
    }

    [Fact]
    public void Tools_know_the_addresses_of_their_makers()
    {
        var openAi = Serving("openai", ProviderType.FirstParty, (Protocol.OpenAiChat, "https://api.openai.com/v1"), (Protocol.OpenAiResponses, "https://api.openai.com/v1"));
        var anthropic = Serving("anthropic", ProviderType.FirstParty, (Protocol.AnthropicMessages, "https://api.anthropic.com"));

        Assert.Equal("openai-chat/chat openai-responses/chat", Shown(Model(ModelKind.Chat, Modalities.Text, openAi)));
        Assert.Equal("anthropic-messages/chat", Shown(Model(ModelKind.Chat, Modalities.Text, anthropic)));
    }

    [Fact]
    public void A_tool_s_settings_say_where_they_are_documented()
    {
        var tools = Of(Model(ModelKind.Chat, Modalities.Text, _both))!.Groups.Where(group => group.IsTools).SelectMany(group => group.Samples).ToList();

        Assert.Equal(["Environment", "aider", "LLM", "Continue", "opencode", "Claude Code"], tools.Select(tool => tool.Label));
        Assert.All(tools.Skip(1), tool => Assert.StartsWith("https://", tool.DocumentedAt?.Url, StringComparison.Ordinal));
        Assert.Null(tools[0].DocumentedAt);
    }

    [Fact]
    public void Settings_that_cannot_say_what_an_account_fills_in_are_left_out()
    {
        var model = Model(ModelKind.Chat, Modalities.Text, Serving("azure", ProviderType.Cloud, (Protocol.OpenAiChat, Azure)));

        Assert.Equal(["Environment", "aider"], CodeSamples.For(SampleCatalog.Of(model), model, BuiltSite.Theme.Parts.Samples)!.Groups[^1].Samples.Select(tool => tool.Label));
    }

    [Fact]
    public void A_twin_has_the_first_tool_and_more_where_there_is_room()
    {
        var model = Model(ModelKind.Chat, Modalities.Text, _both);
        var catalog = SampleCatalog.Of(model);

        Assert.Equal(["Environment", "aider", "Claude Code"], Tools(CodeSamples.For(catalog, model, (_, _) => new string('x', 250))!));
        Assert.Equal(["Environment", "aider", "LLM", "Continue", "opencode", "Claude Code"], Tools(CodeSamples.For(catalog, model, model.Offerings[0], (_, _) => new string('x', 250))!));
        Assert.Equal(["Environment"], Tools(CodeSamples.For(catalog, model, (_, _) => new string('x', 3_000))!));

        static IEnumerable<string> Tools(SamplesView samples) => samples.ForTwin.Where(group => group.IsTools).SelectMany(group => group.Samples).Select(tool => tool.Label);
    }

    /// <summary>Names that no other line of a sample holds, so that finding them means the header is read and printed.</summary>
    [Theory]
    [InlineData("py")]
    [InlineData("ts")]
    [InlineData("sh")]
    [InlineData("cs")]
    [InlineData("go")]
    [InlineData("php")]
    public void The_gateway_s_headers_are_read_in_every_language(string extension)
    {
        var values = new SampleValues("m", false, 10, [new("https://a.example", null)], [new("https://a.example/chat/completions", null)], [], null, "KEY", false, "Authorization", true, ["x-one", "x-two"]);
        var with = BuiltSite.Theme.Parts.Samples($"samples/gateway/chat.{extension}", values);
        var without = BuiltSite.Theme.Parts.Samples($"samples/openai-chat/chat.{extension}", values);

        Assert.All(["x-one", "x-two"], header => Assert.Contains(header, with, StringComparison.Ordinal));
        Assert.DoesNotContain("x-one", without, StringComparison.Ordinal);
    }

    private static Provider Serving(string id, ProviderType type, params (Protocol Protocol, string BaseUrl)[] endpoints) => new(
        id, id, type, null, $"https://docs.example/{id}", null, null, null, new ProviderAuth("KEY", null), [.. endpoints.Select(endpoint => new Endpoint(endpoint.Protocol, endpoint.BaseUrl))], null, null);

    private static Model Model(ModelKind kind, Modalities output, params Provider[] providers) =>
        SampleCatalog.Named("google/m", null, [.. providers.Select(provider => SampleCatalog.Offered(provider, "m", modalities: new ModelModalities(Modalities.Text, output)))]) with { Kind = kind };

    private static SamplesView? Of(Model model) => CodeSamples.For(SampleCatalog.Of(), model, (_, _) => "x");

    /// <summary>The folders and names of the templates that are written, in order, without repetition.</summary>
    private static string Shown(Model model) =>
        string.Join(' ', Written(model).Select(sample => Path.ChangeExtension(sample.Template, null)["samples/".Length..]).Distinct());

    private static SampleValues Values(Model model) => Written(model)[0].Values;

    private static List<(string Template, SampleValues Values)> Written(Model model)
    {
        List<(string, SampleValues)> written = [];
        CodeSamples.For(SampleCatalog.Of(), model, (template, values) =>
        {
            written.Add((template, values));
            return "x";
        });
        return written;
    }
}
