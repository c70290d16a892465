using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>A piece of YAML with its place. Scalars are kept as text: what they mean is decided by the field that holds them.</summary>
/// <param name="At">Where it begins; of a scalar on one line also how long it is.</param>
public abstract record YamlNode(Place At);

/// <summary>A single value.</summary>
/// <param name="Text">Without quotes and escapes.</param>
/// <param name="IsPlain">True when it was written without quotes and not as a block.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlScalar(string Text, bool IsPlain, Place At) : YamlNode(At)
{
    /// <summary>The word <c>null</c> without quotes: "does not apply".</summary>
    public bool IsNull => IsPlain && Text == "null";

    /// <summary>Nothing after the colon, or <c>~</c>: YAML calls it null, but nobody can tell what was meant.</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~";
}

/// <summary>What stands in place of something that was refused and reported, such as an alias; nothing more is said of it.</summary>
/// <param name="At">Where it begins.</param>
public sealed record YamlUnread(Place At) : YamlNode(At);

/// <summary>Items in order.</summary>
/// <param name="Items">As written.</param>
/// <param name="At">Where the first dash or the bracket is.</param>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, Place At) : YamlNode(At);

/// <summary>Keys with values, in order; a key may stand twice, which is for the reader of the mapping to report.</summary>
/// <param name="Entries">As written.</param>
/// <param name="At">Where the first key or the brace is.</param>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, Place At) : YamlNode(At);
