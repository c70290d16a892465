using System.Globalization;

namespace SiteGen.Domain;

/// <summary>A date as exactly as it was stated: a year, a month or a day. Shown as written; no month or day is invented.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    // Four bytes, where the properties would take twenty: a catalog holds some dates for each offering.
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>A date of what is known.</summary>
    /// <param name="year">1900 to 2199.</param>
    /// <param name="month">1 to 12; null when only the year is known.</param>
    /// <param name="day">1 to 31; null when the day is not known; always null without a month.</param>
    public PartialDate(int year, int? month = null, int? day = null) => (_year, _month, _day) = ((short)year, (byte)(month ?? 0), (byte)(day ?? 0));

    /// <summary>1900 to 2199.</summary>
    public int Year => _year;

    /// <summary>1 to 12; null when only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>1 to 31; null when the day is not known; always null without a month.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        (int month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        (int month, int day) => new DateOnly(Year, month, day),
    };

    /// <summary>The date of a calendar day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; null for anything else, days that do not exist included.</summary>
    public static PartialDate? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out var year) || year is < 1900 or > 2199) return null;
        if (text.Length == 4) return new PartialDate(year);
        if (text[4] != '-' || !Digits(text[5..7], out var month) || month is < 1 or > 12) return null;
        if (text.Length == 7) return new PartialDate(year, month);
        if (text[7] != '-' || !Digits(text[8..], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new PartialDate(year, month, day);
    }

    /// <summary>By the first day each can mean; of equals, the less exact one first.</summary>
    public int CompareTo(PartialDate other) =>
        Number.CompareTo(other.Number);

    // Written out for the reason given at Verification.

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)((uint)Number * 0x9E3779B1u); // spread over all bits: days differ in few

    /// <summary>As written, e.g. <c>2025-06</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[10];
        Put(text, Year / 100);
        Put(text[2..], Year % 100);
        if (Month is not { } month) return text[..4].ToString();
        text[4] = '-';
        Put(text[5..], month);
        if (Day is not { } day) return text[..7].ToString();
        text[7] = '-';
        Put(text[8..], day);
        return text.ToString();

        static void Put(Span<char> two, int number) => (two[0], two[1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));
    }

    /// <summary>Whether the first can be earlier than the second.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first can be later than the second.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    // Year, month and day one after the other: a month or day that is not known is 0 and comes just before the first.
    private int Number => (_year << 16) | (_month << 8) | _day;

    private static bool Digits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
