using SiteGen.Domain;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class ModelTableTests
{
    [Fact]
    public void A_column_in_which_no_row_says_anything_is_left_out()
    {
        var table = Table(SampleCatalog.Bare);

        Assert.Equal((false, false, false, false, false), (table.HasContext, table.HasPrices, table.HasOther, table.HasAt, table.HasReleased));
        Assert.True(Table(SampleCatalog.Bare, SampleCatalog.Embedding).HasPrices);
    }

    [Fact]
    public void A_price_that_is_not_per_token_needs_no_column_of_its_own_beside_those_per_token()
    {
        var html = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Image, SampleCatalog.Embedding))["authors/google/index.html"];

        Assert.Contains("<td class=\"number both\" colspan=\"2\" data-label=\"Price\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">Other price</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">Author</th>", html, StringComparison.Ordinal); // all are of one
    }

    private static ModelTable Table(params Model[] models)
    {
        var context = new SiteContext(SampleCatalog.Of(models), BuiltSite.Theme.Parts);
        return new ModelTable([.. models.Select(model => ModelRow.Of(context, model))]);
    }
}
