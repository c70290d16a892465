using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>A piece of front matter about to be written.</summary>
internal abstract record FrontMatterNode
{
    /// <summary>Text, quoted where it must be.</summary>
    public static FrontMatterNode OfText(string text) => new ScalarNode(text, MayQuote: true);

    /// <summary>A number, a date, a word of a closed list, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public static FrontMatterNode OfWord(string word) => new ScalarNode(word, MayQuote: false);

    /// <summary><c>[a, b]</c>.</summary>
    public static FrontMatterNode OfWords(IEnumerable<string> words) => new ListNode([.. words.Select(OfText)], IsFlow: true);

    /// <summary>True when a file says the same, letter for letter but for quotes and layout.</summary>
    public static bool Same(FrontMatterNode node, YamlNode written) => (node, written) switch
    {
        (ScalarNode scalar, YamlScalar text) => scalar.Text == text.Text,
        (ListNode list, YamlSequence items) => list.Items.Count == items.Items.Count && list.Items.Zip(items.Items).All(pair => Same(pair.First, pair.Second)),
        (MapNode map, YamlMapping entries) => map.Entries.Count == entries.Entries.Count
            && map.Entries.Zip(entries.Entries).All(pair => pair.First.Key == pair.Second.Key.Text && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    /// <summary>What a file says, to be written again in another layout.</summary>
    public static FrontMatterNode Of(YamlNode written) => written switch
    {
        YamlScalar scalar => new ScalarNode(scalar.Text, MayQuote: !scalar.IsPlain),
        YamlSequence list => new ListNode([.. list.Items.Select(Of)], IsFlow: list.Items.All(item => item is YamlScalar)),
        YamlMapping map => new MapNode([.. map.Entries.Select(entry => (entry.Key.Text, Of(entry.Value)))], IsFlow: false),
        _ => throw new ArgumentOutOfRangeException(nameof(written)),
    };
}

/// <summary>A single value.</summary>
internal sealed record ScalarNode(string Text, bool MayQuote) : FrontMatterNode;

/// <summary>Items in order; in brackets on one line, or a line each.</summary>
internal sealed record ListNode(IReadOnlyList<FrontMatterNode> Items, bool IsFlow) : FrontMatterNode;

/// <summary>Keys with values in order; in braces on one line, or a line each.</summary>
internal sealed record MapNode(IReadOnlyList<(string Key, FrontMatterNode Value)> Entries, bool IsFlow) : FrontMatterNode;
