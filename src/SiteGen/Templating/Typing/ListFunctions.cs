using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>Scriban's <c>array</c> functions, as its built-in functions reference describes them. A missing list is like an empty one.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("array.join list separator", [Parameter.PrintableList, Parameter.Text], 2, _ => Shape.Text, (list, separator, _) => Join(list, (string?)separator.Object)),
        new("array.size list", [Parameter.List], 1, _ => Shape.Number, (list, _, _) => Value.Of(list.IsNull ? 0 : Items.Of(list.Object!).Count)),
        new("array.first list", [Parameter.List], 1, Item, (list, _, _) => At(list, items => 0)),
        new("array.last list", [Parameter.List], 1, Item, (list, _, _) => At(list, items => items.Count - 1)),
        new("array.limit list count", [Parameter.List, Parameter.Number], 2, types => types[0],
            (list, count, _) => Part(list, items => items.Take((int)Math.Clamp(count.Number, 0, int.MaxValue)))),
        new("array.offset list count", [Parameter.List, Parameter.Number], 2, types => types[0],
            (list, count, _) => Part(list, items => items.Skip((int)Math.Clamp(count.Number, 0, int.MaxValue)))),
        new("array.reverse list", [Parameter.List], 1, types => types[0].NotNull, (list, _, _) => Part(list.IsNull ? Value.Of(Array.Empty<object>()) : list, items => items.Reverse())),
        new("array.contains list text", [Parameter.TextList, Parameter.Text], 2, _ => Shape.Bool, Contains),
    ];

    private static Shape Item(IReadOnlyList<Shape> types) => (types[0].Item ?? Shape.Null).OrNull;

    private static Value Join(Value list, string? separator)
    {
        if (list.IsNull) return Value.Of("");
        var items = Items.Of(list.Object!);
        var texts = new string?[items.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = items[i].AsText();
        return Value.Of(string.Join(separator, texts));
    }

    private static Value At(Value list, Func<Items, int> index)
    {
        if (list.IsNull) return Value.Null;
        var items = Items.Of(list.Object!);
        return items.Count == 0 ? Value.Null : items[index(items)];
    }

    private static Value Part(Value list, Func<IEnumerable<Value>, IEnumerable<Value>> part) =>
        list.IsNull ? list : Value.Of(part(Items.Of(list.Object!).ToArray()).ToArray());

    private static Value Contains(Value list, Value text, Value unused)
    {
        if (list.IsNull) return Value.Of(false);
        var items = Items.Of(list.Object!);
        for (var i = 0; i < items.Count; i++)
            if (EqualityReader.AreEqual(items[i], text)) return Value.Of(true);
        return Value.Of(false);
    }
}
