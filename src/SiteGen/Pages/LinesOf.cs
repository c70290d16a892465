using System.Collections;

namespace SiteGen.Pages;

/// <summary>A line for each of many things, made when it is asked for and not kept: a large catalog has more lines than fit into memory.</summary>
/// <param name="things">What the lines are about.</param>
/// <param name="line">Makes the line of one; the same each time.</param>
internal sealed class LinesOf<T>(IReadOnlyList<T> things, Func<T, string> line) : IReadOnlyList<string>
{
    public int Count => things.Count;

    public string this[int index] => line(things[index]);

    public IEnumerator<string> GetEnumerator() => things.Select(line).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
