namespace SiteGen.Domain;

/// <summary>The day that lifecycle states and ages are as of, in words.</summary>
public static class BuildDate
{
    /// <summary>That of content in which nothing bears a date, when nobody names one: a day before all of it, on which nothing has ended. It is no fact, so nobody is told of it.</summary>
    public static DateOnly OfUndated { get; } = new(2000, 1, 1);

    /// <summary>Words and the day behind them, e.g. <c>" as of 2026-08-01"</c>; nothing for <see cref="OfUndated"/>.</summary>
    /// <param name="words">With the space before them.</param>
    /// <param name="date">The build date.</param>
    public static string After(string words, DateOnly date) => date == OfUndated ? "" : $"{words} {IsoDate.Of(date)}";
}
