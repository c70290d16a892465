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
}
