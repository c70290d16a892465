using SiteGen.Domain;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class ConflictViewTests
{
    [Theory]
    [InlineData("cost.input", "0.15", "Input / 1M tokens", "$0.15")]
    [InlineData("cost.cache_write_1h", "6", "Cache write, 1 hour / 1M tokens", "$6.00")]
    [InlineData("limits.output", "128000", "Max output", "128,000")]
    [InlineData("limits.context", "32k tokens", "Context window", "32k tokens")]
    [InlineData("cost.units", "0.000005 per image", "Unit price", "0.000005 per image")]
    [InlineData("retires", "2026-10-20", "Ends", "2026-10-20")]
    [InlineData("somewhere.else", "12345", "somewhere.else", "12345")]
    public void A_fact_and_a_number_read_as_in_the_tables_beside_it(string field, string value, string label, string text)
    {
        var view = ConflictView.Of(new Conflict(field, value, "https://example.org/", null));

        Assert.Equal((label, text), (view.Label, view.Text));
        Assert.Equal((field, value), (view.Field, view.Value)); // as written, for the JSON
    }

    [Theory]
    [InlineData("https://raw.githubusercontent.com/BerriAI/litellm/main/prices.json", "github.com/BerriAI/litellm")]
    [InlineData("https://raw.githubusercontent.com/odd", "raw.githubusercontent.com")]
    [InlineData("https://www.example.org/a", "example.org")]
    public void A_source_is_named_by_its_host_and_a_file_by_its_repository(string url, string name) =>
        Assert.Equal(name, ConflictView.Of(new Conflict("retires", "", url, null)).Source.Text);
}
