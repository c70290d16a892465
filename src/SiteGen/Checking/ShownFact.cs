using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Checking;

/// <summary>A fact that a form of a page states, however the form writes it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Without currency, separators and zeros that say nothing: <c>$1,234.50</c> is 1234.5.</param>
internal readonly partial record struct ShownFact(FactKind Kind, string Value)
{
    /// <summary>As a reader sees it.</summary>
    public override string ToString() => Kind switch
    {
        FactKind.Price => $"${Value}",
        FactKind.Percent => $"{Value} %",
        _ => Value,
    };

    /// <summary>Every price, number of at least 1,000, number with decimals, percentage and date of a text. Numbers that are part of a name or of a unit ("per 1,000 characters") are none.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="found">Told each fact and where it begins.</param>
    public static void Find(string text, Action<ShownFact, int> found)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return;
        foreach (Match match in Number().Matches(text))
        {
            if (match.Groups["date"].Success)
            {
                found(new ShownFact(FactKind.Date, match.Value), match.Index);
                continue;
            }

            var (digits, decimals) = (match.Groups["digits"].Value, match.Groups["decimals"].Value);
            FactKind? kind = match.Groups["sign"].Success ? FactKind.Price
                : match.Groups["percent"].Success ? FactKind.Percent
                : decimals.Length > 0 ? FactKind.Decimal
                : digits.Length > 3 ? FactKind.Count
                : null;
            if (kind is { } known) found(new ShownFact(known, Plain(digits + decimals)), match.Index);
        }
    }

    /// <summary>A number without what does not change it: <c>1,048,576</c>, <c>0.30</c> and <c>3e-1</c> as 1048576 and 0.3.</summary>
    public static string Plain(string number)
    {
        if (!decimal.TryParse(number, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)) return number;
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    [GeneratedRegex(@"(?<![\w.,:@=/-]|\bper )(?:(?<date>(?:19|20|21)\d\d-\d\d(?:-\d\d)?)(?![\w-])|(?<sign>\$)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?(?![.,]?\w)(?<percent> ?%)?)")]
    private static partial Regex Number();
}

/// <summary>Kinds of facts.</summary>
internal enum FactKind
{
    /// <summary>US dollars.</summary>
    Price,

    /// <summary>A whole number of at least 1,000: limits, parameters, counts.</summary>
    Count,

    /// <summary>A number with decimals that is no price.</summary>
    Decimal,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>An ISO date, to the day or the month.</summary>
    Date,

    /// <summary>Something between code marks, above all the exact id of a model.</summary>
    Code,
}
