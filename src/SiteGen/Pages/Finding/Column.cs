using SiteGen.Domain;

namespace SiteGen.Pages.Finding;

/// <summary>A cell as the list shows it, and where it sorts.</summary>
/// <param name="Text">Empty where the list shows nothing.</param>
/// <param name="Title">A second look, or why there is no value; null when there is neither.</param>
/// <param name="IsKnown">Whether there is a value.</param>
/// <param name="Number">What it sorts by, and is narrowed by where its column can be; null when text alone is known.</param>
/// <param name="Group">What it sorts by before that: numbers of different units are not compared.</param>
internal sealed record ColumnCell(string Text, string? Title, bool IsKnown, decimal? Number = null, string Group = "")
{
    public static ColumnCell Of(TokensCell cell) => new(cell.Text, cell.Rounded ?? cell.Title, cell.Count is not null, cell.Count);

    /// <summary>Which provider asks the price is told by another column.</summary>
    public static ColumnCell Of(PriceCell cell) => new(cell.Text, cell.Amount is null ? cell.Title : null, cell.Amount is not null, cell.Amount);

    public static ColumnCell Of(PartialDate? date) => date is { } known
        ? new(known.ToString(), null, true, known.Earliest.DayNumber)
        : new(TextCell.Unknown.Text, TextCell.Unknown.Title, false);

    public static ColumnCell Of(string? text) => new(text ?? "", null, text is not null);

    /// <summary>What is known before what is not; then by group, number and text.</summary>
    public static Comparer<ColumnCell> Ascending { get; } = Comparer<ColumnCell>.Create((left, right) =>
        right.IsKnown.CompareTo(left.IsKnown) is not 0 and var byKnown ? byKnown
        : string.CompareOrdinal(left.Group, right.Group) is not 0 and var byGroup ? byGroup
        : (left.Number ?? decimal.MinValue).CompareTo(right.Number ?? decimal.MinValue) is not 0 and var byNumber ? byNumber
        : string.Compare(left.Text, right.Text, StringComparison.OrdinalIgnoreCase) is not 0 and var byLetters ? byLetters
        : string.CompareOrdinal(left.Text, right.Text));

    // Written out for the reason given at Verification.
    public bool Equals(ColumnCell? other) =>
        other is not null && Text == other.Text && Title == other.Title && IsKnown == other.IsKnown && Number == other.Number && Group == other.Group;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A column of the list of models: its different cells once each, in the order in which they sort, and which of them each model has.</summary>
/// <param name="Name">As addresses hold it.</param>
/// <param name="Range">What its numbers are, where they can be narrowed by; otherwise null.</param>
/// <param name="Known">How many of the cells have a value; those behind have none, and stay last whichever way the list is sorted.</param>
/// <param name="Cells">Ascending, then those without a value.</param>
/// <param name="Rows">For each model of the catalog, in its order, the place of its cell.</param>
internal sealed record Column(string Name, string? Range, int Known, IReadOnlyList<ColumnCell> Cells, IReadOnlyList<int> Rows)
{
    /// <summary>The columns whose cells are not names; those follow from the models' names and facets.</summary>
    public static IReadOnlyList<Column> AllOf(SiteContext context)
    {
        var (models, date) = (context.Catalog.Models, context.Catalog.Date);
        Growing contexts = new(models.Count), input = new(models.Count), output = new(models.Count), other = new(models.Count), at = new(models.Count), released = new(models.Count);
        foreach (var model in models) // a row at a time: those of all models would take as much memory as the models
        {
            var row = ModelRow.Of(context, model);
            var price = row.Other is null ? null : OtherPrice.Of(model, date);
            contexts.Add(ColumnCell.Of(row.Context));
            input.Add(ColumnCell.Of(row.Input));
            output.Add(ColumnCell.Of(row.Output));
            other.Add(ColumnCell.Of(row.Other) with { Group = price?.Per ?? "", Number = price?.Amount });
            at.Add(ColumnCell.Of(row.At));
            released.Add(ColumnCell.Of(model.ReleaseDate));
        }

        return
        [
            contexts.Column("context", "Context (tokens)"),
            input.Column("input", "Input price ($ / 1M tokens)"),
            output.Column("output", "Output price ($ / 1M tokens)"),
            other.Column("other", null),
            at.Column("at", null),
            released.Column("released", null),
        ];
    }

    /// <summary>The cells of a column as they come, each different one once.</summary>
    private sealed class Growing(int models)
    {
        private readonly Dictionary<ColumnCell, int> _places = [];
        private readonly List<ColumnCell> _met = [];
        private readonly List<int> _rows = new(models);

        public void Add(ColumnCell cell)
        {
            if (!_places.TryGetValue(cell, out var place))
            {
                _places.Add(cell, place = _met.Count);
                _met.Add(cell);
            }

            _rows.Add(place);
        }

        public Column Column(string name, string? range)
        {
            ColumnCell[] sorted = [.. _met.Order(ColumnCell.Ascending)];
            var (moved, rows) = (new int[sorted.Length], new int[_rows.Count]);
            for (var i = 0; i < sorted.Length; i++) moved[_places[sorted[i]]] = i;
            for (var i = 0; i < rows.Length; i++) rows[i] = moved[_rows[i]];
            return new Column(name, range, sorted.Count(cell => cell.IsKnown), sorted, rows);
        }
    }
}
