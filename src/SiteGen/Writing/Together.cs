namespace SiteGen.Writing;

/// <summary>Works on several things at once.</summary>
internal static class Together
{
    /// <summary>Runs over all items.</summary>
    /// <param name="items">In no promised order.</param>
    /// <param name="jobs">How many at once, at least 1.</param>
    /// <param name="tool">Made once for each thread.</param>
    /// <param name="work">On one item, with the thread's tool.</param>
    /// <exception cref="OutputRefusedException">A disk that refuses one file mostly refuses many: the first is told.</exception>
    public static void Run<T, TTool>(IEnumerable<T> items, int jobs, Func<TTool> tool, Action<T, TTool> work)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = jobs }, tool, (item, _, made) =>
            {
                work(item, made);
                return made;
            }, _ => { });
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<OutputRefusedException>().FirstOrDefault() is { } first)
        {
            throw new OutputRefusedException(first.Message, several);
        }
    }
}
