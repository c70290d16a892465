namespace SiteGen;

/// <summary>Memory between the stages of a build.</summary>
internal static class Garbage
{
    /// <summary>
    /// Gives back what the stage before has left. The collector by itself waits until there is about as much garbage as there are records, and keeps the room for more: a site of 100,000 models
    /// took half as much again. A small catalog is not worth the time, which is some 40 ms for 10,000 models.
    /// </summary>
    public static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
