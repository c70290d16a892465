using System.Globalization;
using SiteGen.Reading.Shapes;

namespace SiteGen.Tests.Reading.Shapes;

public sealed class NumberShapesTests
{
    private static readonly WholeShape _whole = new(-5, 1_000_000_000_000_000);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1048576", 1048576)]
    [InlineData("-5", -5)]
    [InlineData("1000000000000000", 1_000_000_000_000_000)]
    public void Plain_digits_are_a_whole_number(string yaml, long value) => Assert.Equal((value, null), Reads.As(_whole, yaml));

    [Theory]
    [InlineData("-6", "OutOfRange")]
    [InlineData("1000000000000001", "OutOfRange")]
    [InlineData("99999999999999999999999999999999999999", "OutOfRange")]
    [InlineData("1_000", "NotANumber")]
    [InlineData("1,000", "NotANumber")]
    [InlineData("0x10", "NotANumber")]
    [InlineData("0o17", "NotANumber")]
    [InlineData("017", "NotANumber")]
    [InlineData("1e3", "NotANumber")]
    [InlineData("1.0", "NotAWholeNumber")]
    [InlineData("+1", "NotANumber")]
    [InlineData("'1'", "NotANumber")]
    [InlineData("\"1\"", "NotANumber")]
    [InlineData(".inf", "NotANumber")]
    [InlineData("NaN", "NotANumber")]
    [InlineData("true", "NotANumber")]
    [InlineData("1:30", "NotANumber")]
    [InlineData("1 000", "NotANumber")]
    [InlineData("١٢", "NotANumber")]
    [InlineData("--1", "NotANumber")]
    [InlineData("'-'", "NotANumber")]
    [InlineData("[1]", "WrongShape")]
    [InlineData("{a: 1}", "WrongShape")]
    public void Nothing_else_is(string yaml, string code) => Assert.Equal(code, Reads.As(_whole, yaml).Code);

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("1.10")]
    [InlineData("0.0028")]
    [InlineData("12.00")]
    [InlineData("1000000000000")]
    [InlineData("0.000000000000000000000000001")]
    public void A_price_keeps_its_digits(string yaml)
    {
        var (value, code) = Reads.As(DecimalShape.Price, yaml);

        Assert.Null(code);
        Assert.Equal(yaml, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("-0.1", "OutOfRange")]
    [InlineData("-0", "OutOfRange")] // would come back as 0
    [InlineData("1000000000000.01", "OutOfRange")]
    [InlineData("0.12345678901234567890123456789", "OutOfRange")]
    [InlineData("99999999999999999999999999999999999999", "OutOfRange")]
    [InlineData("0,30", "NotANumber")]
    [InlineData("1_000", "NotANumber")]
    [InlineData("0x10", "NotANumber")]
    [InlineData(".inf", "NotANumber")]
    [InlineData("-.inf", "NotANumber")]
    [InlineData(".nan", "NotANumber")]
    [InlineData("NaN", "NotANumber")]
    [InlineData("1e400", "NotANumber")]
    [InlineData("1e-6", "NotANumber")]
    [InlineData("'0.3'", "NotANumber")]
    [InlineData(".5", "NotANumber")]
    [InlineData("5.", "NotANumber")]
    [InlineData("00.5", "NotANumber")]
    [InlineData("1.2.3", "NotANumber")]
    [InlineData("+0.5", "NotANumber")]
    [InlineData("$0.50", "NotANumber")]
    [InlineData("0.50 USD", "NotANumber")]
    [InlineData("free", "NotANumber")]
    public void What_is_no_price_is_not_read_as_one(string yaml, string code) => Assert.Equal(code, Reads.As(DecimalShape.Price, yaml).Code);

    [Fact] public void A_score_may_be_negative() => Assert.Equal(-3.50m, Reads.As(new DecimalShape(MayBeNegative: true), "-3.50").Value);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void True_and_false_are_the_answers(string yaml, bool value) => Assert.Equal((value, null), Reads.As(new BoolShape(), yaml));

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("on")]
    [InlineData("1")]
    [InlineData("'true'")]
    public void No_other_word_is_an_answer(string yaml) => Assert.Equal("NotTrueOrFalse", Reads.As(new BoolShape(), yaml).Code);

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-06", "2025-06")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("'2025-06-01'", "2025-06-01")]
    public void A_date_is_as_exact_as_it_is_written(string yaml, string shown) => Assert.Equal(shown, Reads.As(new DateShape(), yaml).Value.ToString());

    [Fact]
    public void Deprecated_is_a_date_or_true()
    {
        Assert.Equal("2026-05", Reads.As(new DeprecatedShape(), "2026-05").Value?.ToString());
        Assert.Equal((null, null), Reads.As(new DeprecatedShape(), "true"));
        Assert.All(["false", "yes", "'true'", "True"], yaml => Assert.Equal("NotADate", Reads.As(new DeprecatedShape(), yaml).Code));
    }
}
