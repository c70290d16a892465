namespace SiteGen.Domain;

/// <summary>The build date: the day that lifecycle states and ages are as of.</summary>
/// <param name="Known">The day that was asked for, or else the newest that the content bears; null when there is neither.</param>
public sealed record BuildDate(DateOnly? Known)
{
    /// <summary>The day to reckon with. Where none is known, one before all content, on which nothing has ended: it is no fact, so nobody is told of it but by formats that demand a date (the feed of changes, the calendar of endings).</summary>
    public DateOnly Day => Known ?? new DateOnly(2000, 1, 1);

    /// <summary>Words and the day behind them, e.g. <c>" as of 2026-08-01"</c>; nothing when none is known.</summary>
    /// <param name="words">With the space before them.</param>
    public string After(string words) => Known is { } day ? $"{words} {IsoDate.Of(day)}" : "";
}
