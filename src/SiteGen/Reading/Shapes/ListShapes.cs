using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Shapes;

/// <summary>One word of a closed list.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="Words">The list.</param>
public sealed class WordShape<T>(Words<T> Words) : ScalarShape<T> where T : struct, Enum
{
    /// <inheritdoc/>
    public override string Expected => "one of: " + string.Join(", ", Words.All);

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.Words("enum", Words.All);

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out T value)
    {
        var found = Words.Find(scalar.Text);
        value = found.GetValueOrDefault();
        return found is null ? Problems.UnknownWord(scalar.At, scalar.Text, Words.All) : null;
    }
}

/// <summary>A list of modalities, which is a set.</summary>
/// <param name="Allowed">The words that may stand in it.</param>
public sealed class ModalitiesShape(Modalities Allowed) : ValueShape<Modalities>
{
    /// <inheritdoc/>
    public override string Expected => "a list of: " + string.Join(", ", Known);

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.Schema("items", items => items.Words("enum", Known));
        schema.WriteBoolean("uniqueItems", true);
    }

    private string[] Known => [.. Vocabulary.Modalities.Values.Where(value => Allowed.HasFlag(value)).Select(Vocabulary.Modalities.Word)];

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out Modalities value)
    {
        value = Modalities.None;
        if (node is not YamlSequence list)
        {
            diagnostics.Add(Problems.WrongShape(node.At, Expected));
            return false;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlUnread) continue;
            if (item is not YamlScalar { IsEmpty: false } scalar)
            {
                diagnostics.Add(item is YamlScalar empty ? Problems.EmptyItem(item.At, empty.Text) : Problems.WrongShape(item.At, "one of: " + string.Join(", ", Known)));
                continue;
            }

            var word = scalar.Text;
            if (Vocabulary.Modalities.Find(word) is not { } modality || !Allowed.HasFlag(modality))
                diagnostics.Add(Problems.UnknownWord(item.At, word, Known));
            else if (value.HasFlag(modality))
                diagnostics.Add(Problems.RepeatedItem(item.At, word));
            else
                value |= modality;
        }

        return true;
    }
}

/// <summary>A list; items that do not fit are reported and left out.</summary>
/// <typeparam name="T">What an item becomes.</typeparam>
/// <param name="Item">What an item may be.</param>
public sealed class ListShape<T>(ValueShape<T> Item) : ValueShape<IReadOnlyList<Located<T>>>
{
    private const int MaxItems = 500; // a model of 1,000 offerings took 17 s of processor time; the longest list of three feeds has 35 items

    /// <inheritdoc/>
    public override string Expected => $"a list, each item {Item.Expected}";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.Schema("items", Item.Describe);
        schema.WriteNumber("maxItems", MaxItems);
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out IReadOnlyList<Located<T>> value)
    {
        value = [];
        if (node is not YamlSequence list)
        {
            diagnostics.Add(Problems.WrongShape(node.At, "a list"));
            return false;
        }

        if (list.Items.Count > MaxItems)
        {
            diagnostics.Add(Problems.TooManyItems(list.At, list.Items.Count, MaxItems));
            return false;
        }

        var read = new Located<T>[list.Items.Count];
        var count = 0;
        for (var i = 0; i < read.Length; i++)
        {
            var item = list.Items[i];
            if (item is YamlUnread) continue;
            if (item is YamlScalar { IsEmpty: true } empty) diagnostics.Add(Problems.EmptyItem(item.At, empty.Text));
            else if (item is YamlScalar { IsNull: true }) diagnostics.Add(Problems.NullNotAllowed(item.At));
            else if (Item.TryRead(item, diagnostics, out var one)) read[count++] = new Located<T>(one, item.At);
        }

        value = count == read.Length ? read : read[..count];
        return true;
    }
}
