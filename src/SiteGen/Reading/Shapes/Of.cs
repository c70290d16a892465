using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Shapes;

/// <summary>The kinds of value that fields share.</summary>
internal static class Of
{
    public static LineShape Line { get; } = new(200);
    public static LineShape Description { get; } = new(300);
    public static TextShape Text { get; } = new(4_000);
    public static LineShape Name { get; } = new(120);
    public static OpaqueShape Opaque { get; } = new();
    public static SlugShape Slug { get; } = new();
    public static ModelIdShape ModelId { get; } = new();
    public static UrlShape Https { get; } = new("https", "http");
    public static DateShape Date { get; } = new();
    public static BoolShape Bool { get; } = new();
    public static AssetShape Asset { get; } = new();

    public static WordShape<T> Word<T>(Words<T> words) where T : struct, Enum => new(words);

    public static ListShape<T> ListOf<T>(ValueShape<T> item) => new(item);

    /// <summary>The values of a list without their places; null when there is no list.</summary>
    public static IReadOnlyList<T>? Values<T>(this Located<IReadOnlyList<Located<T>>>? list) => list?.Value.Values();

    /// <summary>The values of a list without their places.</summary>
    public static IReadOnlyList<T> Values<T>(this IReadOnlyList<Located<T>> list)
    {
        if (list.Count == 0) return [];
        var values = new T[list.Count];
        for (var i = 0; i < values.Length; i++) values[i] = list[i].Value;
        return values;
    }

    /// <summary>The items of a list; empty when there is none. Items that were incomplete, which was reported, are left out.</summary>
    public static IReadOnlyList<T> Complete<T>(this Located<IReadOnlyList<Located<T?>>>? list) where T : class => list?.Value.Complete() ?? [];

    /// <summary>The items of a list; those that were incomplete, which was reported, are left out.</summary>
    public static IReadOnlyList<T> Complete<T>(this IReadOnlyList<Located<T?>> list) where T : class
    {
        if (list.Count == 0) return [];
        var (items, count) = (new T[list.Count], 0);
        foreach (var item in list)
            if (item.Value is { } complete) items[count++] = complete;
        return count == items.Length ? items : items[..count];
    }
}
