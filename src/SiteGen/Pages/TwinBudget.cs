namespace SiteGen.Pages;

/// <summary>How long a twin may be.</summary>
public static class TwinBudget
{
    /// <summary>What agents are known to read in one piece; a twin stays below it.</summary>
    public const int MostCharacters = 20_000;
}

/// <summary>A view whose twin can do with less where it turns out too long once it is printed.</summary>
public interface IYieldingView : IPageView
{
    /// <summary>The same with less of what other pages hold as well.</summary>
    /// <param name="characters">By how much the twin is too long.</param>
    /// <returns>null when there is nothing left that could go.</returns>
    IYieldingView? Without(int characters);
}
