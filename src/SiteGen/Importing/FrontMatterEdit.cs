using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>
/// Changes keys of a mapping in a file and leaves every other line alone: comments, order, blank lines. A key reaches to the line before the next one, without the blank
/// lines and comments that stand before that; a comment indented deeper than the key belongs to it.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="map">A mapping of it that is written a key a line.</param>
/// <param name="lastLine">The last line that may belong to the mapping.</param>
internal sealed class FrontMatterEdit(ContentFile file, YamlMapping map, int lastLine)
{
    private int Indent => map.Entries[0].Key.At.Column - 1;

    /// <summary>True when the mapping stands in braces.</summary>
    public static bool IsFlow(ContentFile file, YamlMapping map) =>
        map.Entries.Count == 0 || file.Line(map.At.Line) is var line && map.At.Column <= line.Length && line[map.At.Column - 1] == '{';

    /// <summary>True when the list stands in brackets.</summary>
    public static bool IsFlow(ContentFile file, YamlSequence list) =>
        file.Line(list.At.Line) is var line && list.At.Column <= line.Length && line[list.At.Column - 1] == '[';

    /// <summary>Gives a key a value; null takes it off. Nothing is touched when the file says the same already.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="order">Where a new key goes: behind those before it in this order.</param>
    /// <param name="whole">Whether the value is replaced as a whole, instead of key by key.</param>
    public void Set(string key, FrontMatterNode? value, IReadOnlyList<string> order, bool whole = false)
    {
        var at = EntryAt(key);
        if (at < 0)
        {
            if (value is not null) Insert(key, value, order);
            return;
        }

        var (name, written) = (map.Entries[at].Key, map.Entries[at].Value);
        if (value is null)
        {
            file.Replace(name.At.Line, End(at), []);
            return;
        }

        if (FrontMatterNode.Same(value, written)) return;
        if (!whole && value is MapNode wanted && written is YamlMapping inner && !IsFlow(file, inner))
        {
            var edit = new FrontMatterEdit(file, inner, End(at));
            string[] innerOrder = [.. wanted.Entries.Select(entry => entry.Key)];
            foreach (var (innerKey, innerValue) in wanted.Entries) edit.Set(innerKey, innerValue, innerOrder);
            return;
        }

        var prefix = file.Line(name.At.Line)[..Indent]; // spaces, or the dash of a list's item
        file.Replace(name.At.Line, End(at), FrontMatterWriter.Entry(key, value, Indent).Select((line, i) => i == 0 ? prefix + line[Indent..] : line));
    }

    /// <summary>Appends items to a key's list; makes the list when there is none.</summary>
    public void Append(string key, IReadOnlyList<FrontMatterNode> items, IReadOnlyList<string> order)
    {
        if (items.Count == 0) return;
        var at = EntryAt(key);
        if (at >= 0 && map.Entries[at].Value is YamlSequence { Items.Count: > 0 } list && !IsFlow(file, list) && DashOf(file, list.Items[^1]) is { } dash)
        {
            var end = End(at);
            file.Replace(end + 1, end, items.SelectMany(item => FrontMatterWriter.Item(item, dash)));
        }
        else if (at >= 0 && map.Entries[at].Value is YamlSequence old)
            Set(key, new ListNode([.. old.Items.Select(FrontMatterNode.Of), .. items], IsFlow: false), order, whole: true);
        else Set(key, new ListNode(items, IsFlow: false), order, whole: true);
    }

    /// <summary>The last line of an item of a key's list.</summary>
    public int EndOfItem(string key, int item)
    {
        var at = EntryAt(key);
        var list = (YamlSequence)map.Entries[at].Value;
        var indent = list.Items[item].At.Column - 1;
        return item + 1 < list.Items.Count ? Trimmed(list.Items[item].At.Line, list.Items[item + 1].At.Line - 1, indent) : End(at);
    }

    /// <summary>Spaces before the dash of an item that begins on the dash's line; null for others.</summary>
    public static int? DashOf(ContentFile file, YamlNode item)
    {
        var before = file.Line(item.At.Line)[..(item.At.Column - 1)];
        return before.TrimEnd().EndsWith('-') && before.Trim() == "-" ? before.IndexOf('-', StringComparison.Ordinal) : null;
    }

    private void Insert(string key, FrontMatterNode value, IReadOnlyList<string> order)
    {
        var rank = IndexIn(order, key);
        var after = map.Entries.Count - 1;
        while (after > 0 && IndexIn(order, map.Entries[after].Key.Text) > rank) after--;
        var line = End(after);
        file.Replace(line + 1, line, FrontMatterWriter.Entry(key, value, Indent));
    }

    private static int IndexIn(IReadOnlyList<string> order, string key)
    {
        for (var i = 0; i < order.Count; i++)
            if (order[i] == key) return i;
        return -1;
    }

    private int EntryAt(string key)
    {
        for (var i = 0; i < map.Entries.Count; i++)
            if (map.Entries[i].Key.Text == key) return i;
        return -1;
    }

    private int End(int entry) => Trimmed(
        map.Entries[entry].Key.At.Line, entry + 1 < map.Entries.Count ? map.Entries[entry + 1].Key.At.Line - 1 : lastLine, Indent);

    private int Trimmed(int first, int last, int indent)
    {
        for (; last > first; last--)
        {
            var line = file.Line(last);
            var text = line.TrimStart();
            if (text.Length > 0 && !(text[0] == '#' && line.Length - text.Length <= indent)) break;
        }

        return last;
    }
}
