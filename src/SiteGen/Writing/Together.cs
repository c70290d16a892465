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
        using var tools = new ThreadLocal<TTool>(tool); // Parallel's own are made again several times a second
        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = jobs }, item => work(item, tools.Value!));
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<OutputRefusedException>().FirstOrDefault() is { } first)
        {
            throw new OutputRefusedException(first.Message, several);
        }
    }
}
