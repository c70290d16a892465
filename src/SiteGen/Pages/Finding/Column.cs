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
        var models = context.Catalog.Models;
        ModelRow[] rows = [.. models.Select(model => ModelRow.Of(context, model))];
        return
        [
            Of("context", "Context (tokens)", rows.Select(row => ColumnCell.Of(row.Context))),
            Of("input", "Input price ($ / 1M tokens)", rows.Select(row => ColumnCell.Of(row.Input))),
            Of("output", "Output price ($ / 1M tokens)", rows.Select(row => ColumnCell.Of(row.Output))),
            Of("other", null, rows.Select((row, i) => ColumnCell.Of(row.Other) with { Group = OtherOf(i)?.Per ?? "", Number = OtherOf(i)?.Amount })),
            Of("at", null, rows.Select(row => ColumnCell.Of(row.At))),
            Of("released", null, models.Select(model => ColumnCell.Of(model.ReleaseDate))),
        ];

        OtherPrice? OtherOf(int model) => rows[model].Other is null ? null : OtherPrice.Of(models[model], context.Catalog.Date);
    }

    private static Column Of(string name, string? range, IEnumerable<ColumnCell> rows)
    {
        ColumnCell[] all = [.. rows];
        ColumnCell[] cells =
        [
            .. all.Distinct().OrderBy(cell => !cell.IsKnown).ThenBy(cell => cell.Group, StringComparer.Ordinal).ThenBy(cell => cell.Number)
                .ThenBy(cell => cell.Text, StringComparer.OrdinalIgnoreCase).ThenBy(cell => cell.Text, StringComparer.Ordinal),
        ];
        var places = new Dictionary<ColumnCell, int>(cells.Length);
        foreach (var cell in cells) places.Add(cell, places.Count);
        return new Column(name, range, cells.Count(cell => cell.IsKnown), cells, Array.ConvertAll(all, cell => places[cell]));
    }
}
