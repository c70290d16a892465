namespace SiteGen.Importing;

/// <summary>What an import did; every row of the feed is in <see cref="Placed"/> or in <see cref="Skipped"/>.</summary>
/// <param name="Date">The snapshot's day.</param>
/// <param name="Items">Authors, providers, models and offerings with what became of each, in the order of kind and id.</param>
/// <param name="Placed">Where each imported row went, in the feed's order.</param>
/// <param name="Skipped">The rows that were not imported, in the feed's order.</param>
/// <param name="LeftOut">What imported rows say that was not carried over, in the feed's order.</param>
/// <param name="Conflicts">How many facts differ from what another source says; they stand in the files.</param>
public sealed record ImportSummary(
    DateOnly Date, IReadOnlyList<ImportedItem> Items, IReadOnlyList<PlacedRow> Placed, IReadOnlyList<SkippedRow> Skipped,
    IReadOnlyList<LeftOut> LeftOut, int Conflicts)
{
    /// <summary>How many things of a kind ended in a way.</summary>
    public int Count(ItemKind kind, ImportOutcome outcome) => Items.Count(item => item.Kind == kind && item.Outcome == outcome);
}

/// <summary>A thing of the site that the feed speaks of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; of an offering <c>provider model_id</c>.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct ImportedItem(ItemKind Kind, string Id, ImportOutcome Outcome);

/// <summary>Where a row of the feed went.</summary>
/// <param name="Row">The row's own name in the feed.</param>
/// <param name="Model">The model's id; null for a row that is a model without an offering.</param>
/// <param name="Provider">The provider's id; null for a row that is no offering.</param>
/// <param name="ModelId">The provider's own id; null for a row that is no offering.</param>
public readonly record struct PlacedRow(string Row, string? Model, string? Provider, string? ModelId);

/// <summary>A row that was not imported.</summary>
/// <param name="Row">The row's own name in the feed.</param>
/// <param name="Reason">A few words, the same for all rows with that reason.</param>
public readonly record struct SkippedRow(string Row, string Reason);

/// <summary>Something an imported row says that was not carried over.</summary>
/// <param name="Row">The row's own name in the feed.</param>
/// <param name="Field">The feed's key, with dots.</param>
/// <param name="Value">As the feed has it; <c>{…}</c> or <c>[…]</c> for more than one value.</param>
/// <param name="Reason">A few words, the same for all values with that reason.</param>
public readonly record struct LeftOut(string Row, string Field, string Value, string Reason);

/// <summary>What an import can add.</summary>
public enum ItemKind
{
    /// <summary>Who made a model.</summary>
    Author,

    /// <summary>Who serves it.</summary>
    Provider,

    /// <summary>A model.</summary>
    Model,

    /// <summary>A model as served by one provider.</summary>
    Offering,
}

/// <summary>What became of a thing.</summary>
public enum ImportOutcome
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It was there and says something else now.</summary>
    Changed,

    /// <summary>Not a byte of it differs.</summary>
    Unchanged,
}
