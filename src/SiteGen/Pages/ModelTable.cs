namespace SiteGen.Pages;

/// <summary>Models in a table. A column in which no row would say anything is left out.</summary>
/// <param name="Rows">In the order shown.</param>
public sealed record ModelTable(IReadOnlyList<ModelRow> Rows)
{
    /// <summary>What the table is called, where pages have several.</summary>
    public string Label { get; init; } = "Models";

    /// <summary>The author is worth a column: not on a page about one author.</summary>
    public bool HasAuthor { get; init; } = true;

    /// <summary>The context window of at least one is known, or said not to apply.</summary>
    public bool HasContext { get; } = Rows.Any(row => row.Context.Count is not null || !row.Context.Applies);

    /// <summary>At least one has a price per token.</summary>
    public bool HasPrices { get; } = Rows.Any(row => row.Input.Amount is not null || row.Output.Amount is not null);

    /// <summary>At least one costs something else: its price takes the place of both prices per token, so that it needs no column of its own where there are some.</summary>
    public bool HasOther { get; } = Rows.Any(row => row.Other is not null);

    /// <summary>Of at least one it is known where it is cheapest.</summary>
    public bool HasAt { get; } = Rows.Any(row => row.At is not null);

    /// <summary>The release of at least one is known.</summary>
    public bool HasReleased { get; } = Rows.Any(row => row.Released.Value is not null || !row.Released.Applies);
}
