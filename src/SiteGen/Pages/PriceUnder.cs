namespace SiteGen.Pages;

/// <summary>A price and the column it stands in, for a row that is shown as a card.</summary>
/// <param name="Column">The column's heading.</param>
/// <param name="Price">The price.</param>
public sealed record PriceUnder(string Column, PriceCell Price);
