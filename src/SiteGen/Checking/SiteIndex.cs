using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>What must be known of every file until the end of a check; no file's text is kept. Filled from many threads, each writing its own file's entries.</summary>
/// <param name="files">How many files there are.</param>
internal sealed class SiteIndex(int files)
{
    /// <summary>Pages that a chain of links leads to from the first.</summary>
    public bool[] Reached { get; } = new bool[files];

    /// <summary>Twins that a page named and that were checked with it.</summary>
    public bool[] Claimed { get; } = new bool[files];

    /// <summary>Pages that search engines may list.</summary>
    public bool[] Indexed { get; } = new bool[files];

    /// <summary>Pages that need no link: redirects, the page for what is not there, pages that ask not to be listed.</summary>
    public bool[] Unlinked { get; } = new bool[files];

    /// <summary>The ids of each page, for links from other pages; null for what is no page.</summary>
    public string[]?[] Ids { get; } = new string[files][];

    /// <summary>For each twin the index it names, plus one; 0 for none.</summary>
    public int[] IndexOf { get; } = new int[files];

    /// <summary>What each index for agents lists.</summary>
    public ConcurrentDictionary<int, int[]> Listed { get; } = [];

    /// <summary>Links to ids of other pages.</summary>
    public ConcurrentBag<(int Page, string Id, Place At)> Anchors { get; } = [];

    /// <summary>One copy of ids that many pages have.</summary>
    public ConcurrentDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    private int _facts;

    /// <summary>How many facts of pages were compared with their other forms.</summary>
    public int Facts => Volatile.Read(ref _facts);

    /// <summary>Counts facts that were compared.</summary>
    public void Compared(int facts) => Interlocked.Add(ref _facts, facts);
}
