using System.Globalization;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>The one place that turns numbers into text, so that a number never appears in two guises.</summary>
public static class Format
{
    /// <summary>Stands where nobody has said.</summary>
    public const string Unknown = "—";

    /// <summary>Stands where the file says there is no such value.</summary>
    public const string DoesNotApply = "n/a";

    /// <summary>An exact price with at least two decimals: <c>$0.10</c>, <c>$0.0028</c>, <c>$12.00</c>.</summary>
    public static string Usd(decimal amount) => Exact(amount, "$", 2);

    /// <summary>A number with the digits that matter, e.g. a score of <c>63.8</c>.</summary>
    public static string Number(decimal number) => Exact(number, "", 0);

    /// <summary>A whole number with separators: <c>1,048,576</c>.</summary>
    public static string Count(long count) => count is >= 0 and < 1_000 ? count.ToString(CultureInfo.InvariantCulture) : Exact(count, "", 0);

    /// <summary>A number for a program: without separators, and without zeros at the end, so that 0.30 and 0.3 are one.</summary>
    public static string Plain(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Three significant digits for a second look: <c>1.05M</c>, <c>32.8K</c>; null below 1,000, where the number is short already.</summary>
    public static string? Rounded(long count) => count switch
    {
        < 1_000 => null,
        < 999_500 => Scaled(count / 1_000m) + "K",
        < 999_500_000 => Scaled(count / 1_000_000m) + "M",
        < 999_500_000_000 => Scaled(count / 1_000_000_000m) + "B",
        _ => Scaled(count / 1_000_000_000_000m) + "T",
    };

    /// <summary>"1 model", "12 models".</summary>
    public static string Counted(long count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    /// <summary>Two or more as a sentence has them: "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        2 => $"{words[0]} and {words[1]}",
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    /// <summary>Conditions of a price in words: <c>service_tier: batch</c> reads "service tier batch".</summary>
    public static string Conditions(IReadOnlyList<Condition> when) =>
        string.Join(", ", when.Select(condition => $"{condition.Name.Replace('_', ' ')} {condition.Value}"));

    /// <summary>All digits of the source save trailing zeros; a custom format string would do the same twenty times slower.</summary>
    private static string Exact(decimal number, string sign, int places)
    {
        Span<char> digits = stackalloc char[40];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        var point = digits[..length].IndexOf('.');
        var whole = point < 0 ? length : point;
        while (point >= 0 && length > whole + 1 + places && digits[length - 1] == '0') length--;
        if (point >= 0 && length == whole + 1) length--;
        var fraction = Math.Max(0, length - whole - 1);

        Span<char> text = stackalloc char[64];
        sign.CopyTo(text);
        var end = sign.Length;
        for (var i = 0; i < whole; i++)
        {
            text[end++] = digits[i];
            if ((whole - i) % 3 == 1 && i < whole - 1 && digits[i] != '-') text[end++] = ',';
        }

        if (Math.Max(fraction, places) > 0)
        {
            text[end++] = '.';
            digits.Slice(length - fraction, fraction).CopyTo(text[end..]);
            end += fraction;
            for (var missing = places - fraction; missing > 0; missing--) text[end++] = '0';
        }

        return text[..end].ToString();
    }

    private static string Scaled(decimal number)
    {
        var places = number < 10 ? 2 : number < 100 ? 1 : 0;
        return Plain(Math.Round(number, places, MidpointRounding.AwayFromZero));
    }
}
