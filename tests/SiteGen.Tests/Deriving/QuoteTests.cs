using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class QuoteTests
{
    private static readonly UnitPrice _image = new(UnitItem.ImageOutput, UnitPer.Image, 0.039m, []);
    private static readonly Offering _perImage = Offered(Vertex, "image", new Cost(TokenPrices.None, [_image], [], []));
    private static readonly Offering _free = Offered(Router, "free", null, Billing.Free);

    [Fact]
    public void Tokens_come_before_units_and_units_before_free()
    {
        var tokens = Offered(Studio, "tokens", PerToken(9m));
        Assert.Equal(new Quote(tokens, null), QuoteOf(_free, _perImage, tokens));
        Assert.Equal(new Quote(_perImage, _image), QuoteOf(_free, _perImage));
        Assert.Equal(new Quote(_free, null), QuoteOf(Offered(Vertex, "x", null, Billing.Dynamic), _free));
    }

    [Fact]
    public void What_nobody_knows_and_what_no_longer_answers_is_no_price()
    {
        Assert.Null(QuoteOf());
        Assert.Null(QuoteOf(Offered(Vertex, "x", null, Billing.Unknown), _free with { Retires = new PartialDate(2026) }));
    }

    private static Quote? QuoteOf(params Offering[] offerings) => Quote.Of(Named("google/a", null, offerings), Today);
}
