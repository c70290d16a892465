using System.Globalization;

namespace SiteGen.Domain;

/// <summary>Calendar days (<see cref="DateOnly"/>) as ISO 8601 writes them, e.g. <c>2026-08-01</c>; <see cref="PartialDate"/> writes what is known less exactly.</summary>
public static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>A day as text.</summary>
    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads one; null for anything else, days that do not exist included.</summary>
    public static DateOnly? Parse(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
