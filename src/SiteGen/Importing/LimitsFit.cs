namespace SiteGen.Importing;

/// <summary>Keeps an offering's limits free of contradiction: input must fit into the context, be it its own or its model's.</summary>
internal static class LimitsFit
{
    /// <summary>The two limits in question.</summary>
    public static readonly FactPath Input = FactPath.Of("limits", "input"), Context = FactPath.Of("limits", "context");

    /// <summary>Takes off an input that does not fit into the context that the same row states.</summary>
    /// <returns>What was taken off; null when nothing was.</returns>
    public static string? TakeOffInput(FactSheet row)
    {
        if (row.Number(Input) is not { } most || row.Number(Context) is not { } whole || most <= whole) return null;
        var taken = row[Input];
        row[Input] = null;
        return taken;
    }

    /// <summary>
    /// Where the offering states one limit and the other one, its model's, does not go with it, the model's does not apply here: the offering says <c>null</c> for it.
    /// </summary>
    public static void Mend(FactSheet own, FactSheet model)
    {
        if (own.Number(Input) is { } input && own[Context] is null && model.Number(Context) is { } context && input > context) own[Context] = FactSheet.DoesNotApply;
        if (own.Number(Context) is { } room && own[Input] is null && model.Number(Input) is { } usual && usual > room) own[Input] = FactSheet.DoesNotApply;
    }
}
