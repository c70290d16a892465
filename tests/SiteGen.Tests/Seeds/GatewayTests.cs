using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>The gateway that both pages of Future AGI show for a model, on the page of a chat model that answers with text.</summary>
[Collection(TheWholeSite.Name)]
public sealed class GatewayTests(BuiltCatalog site)
{
    private const string Heading = "OpenAI chat completions at Agent Command Center";

    [Theory]
    [InlineData("base_url=\"https://gateway.futureagi.com/v1\",", "https://gateway.futureagi.com/v1")]
    [InlineData("api_key=os.environ[\"AGENTCC_API_KEY\"],", "AGENTCC_API_KEY")]
    [InlineData("print(\"Provider:\", raw.headers.get(\"x-agentcc-provider\"))", "x-agentcc-provider")]
    [InlineData("print(\"Latency:\", raw.headers.get(\"x-agentcc-latency-ms\"), \"ms\")", "x-agentcc-latency-ms")]
    [InlineData("print(\"Cost: \", raw.headers.get(\"x-agentcc-cost\"), \"USD\")", "x-agentcc-cost")]
    [InlineData("print(\"Cache: \", raw.headers.get(\"x-agentcc-cache\"))", "x-agentcc-cache")]
    public void Agent_Command_Center_has_its_address_its_key_and_its_headers(string line, string fact) =>
        Assert.Contains(fact, $"{line}\n{site.Page("models/google/gemini-2.5-flash").Html.Section(Heading)}"[(line.Length + 1)..], StringComparison.Ordinal);

    [Fact]
    public void Twin_and_JSON_say_how_the_gateway_is_asked()
    {
        foreach (var path in new[] { "models/google/gemini-2.5-flash", "providers/google/gemini-2.5-flash" })
        {
            var page = site.Page(path);

            foreach (var fact in new[] { "https://gateway.futureagi.com/v1", "AGENTCC_API_KEY", "gemini-2.5-flash", "x-agentcc-provider", "x-agentcc-cache", "what the call cost in US dollars" })
                page.Mentions("Agent Command Center", fact, form => form.Section("Through Agent Command Center"));
            page.Holds("base URL", "gateway.base_url", "https://gateway.futureagi.com/v1");
            page.Holds("key", "gateway.key_env", "AGENTCC_API_KEY");
            page.Holds("model id", "gateway.model_id", "gemini-2.5-flash");
            page.Holds("header", "gateway.response_headers[x-agentcc-cost].description", "what the call cost in US dollars");
        }
    }
}
