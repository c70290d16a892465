namespace SiteGen.Importing;

/// <summary>Keeps an offering's limits free of contradiction: input must fit into the context, be it its own or its model's.</summary>
internal static class LimitsFit
{
    /// <summary>The two limits in question.</summary>
    public static readonly FactPath Input = FactPath.Of("limits", "input"), Context = FactPath.Of("limits", "context");

    /// <summary>
    /// Where the offering states one limit and the other one, the model's, does not go with it, the model's does not apply here: the offering says <c>null</c> for it.
    /// Where the offering itself states both and they contradict each other, the input is taken off.
    /// </summary>
    /// <returns>The input that was taken off; null when none was.</returns>
    public static string? Mend(FactSheet own, FactSheet model)
    {
        string? taken = null;
        if (own.Number(Input) is { } most && own.Number(Context) is { } whole && most > whole) (taken, own[Input]) = (own[Input], null);
        if (own.Number(Input) is { } input && own[Context] is null && model.Number(Context) is { } context && input > context) own[Context] = FactSheet.DoesNotApply;
        if (own.Number(Context) is { } room && own[Input] is null && model.Number(Input) is { } usual && usual > room) own[Input] = FactSheet.DoesNotApply;
        return taken;
    }
}
