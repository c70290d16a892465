namespace SiteGen.Diagnostics;

public static partial class Problems
{
    /// <summary>A folder given as a site has no <c>content/site.yml</c>.</summary>
    public static Diagnostic NoSiteFile(string path) =>
        Error(Place.WholeFile(path), "There is no such file, so this is not a site.", "Give a folder that holds content/site.yml.");

    /// <summary>A price that looks like dollars per token in a field of dollars per million tokens, e.g. <c>input: 0.0000003</c>.</summary>
    public static Diagnostic UnitSlip(Located<decimal> amount) =>
        Warning(amount.At, FormattableString.Invariant($"{amount.Value} USD per 1,000,000 tokens looks like a slip of units."),
            amount.Value < 1 ? "Prices per token are multiplied by 1,000,000 here." : "Prices are in US dollars per 1,000,000 tokens here.");
}
