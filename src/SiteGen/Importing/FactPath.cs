using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Which fact of an offering is meant: the keys that lead to it; entries of lists are named by what tells them apart (a threshold, a condition).</summary>
/// <param name="Text">The keys, joined by a character that no key holds.</param>
internal readonly record struct FactPath(string Text)
{
    private const char Joint = '\u001F';
    private const char Part = '\u001E';

    public static FactPath Of(params ReadOnlySpan<string> keys) => new(string.Join(Joint, keys));

    public static FactPath Of(TokenMeter meter) => Of("cost", Vocabulary.Meters.Word(meter));

    /// <summary>The keys.</summary>
    public string[] Keys => Text.Split(Joint);

    /// <summary>The first key.</summary>
    public string Head => Text.Split(Joint, 2)[0];

    /// <summary>The last key.</summary>
    public string Last => Text[(Text.LastIndexOf(Joint) + 1)..];

    /// <summary>All keys but the last.</summary>
    public FactPath Parent => new(Text.LastIndexOf(Joint) is > 0 and var at ? Text[..at] : "");

    public FactPath Then(params ReadOnlySpan<string> keys) => new(Text + Joint + string.Join(Joint, keys));

    /// <summary>True for a fact that stands somewhere below the path.</summary>
    public bool IsBelow(FactPath path) => Text.StartsWith(path.Text + Joint, StringComparison.Ordinal);

    /// <summary>True for a price per token, wherever it stands.</summary>
    public bool IsTokenPrice => Head == "cost" && Keys is { Length: > 1 } keys && keys[^2] != "units" && keys[^1] != "units";

    /// <summary>As people read it, e.g. <c>cost.tiers.200000.input</c>.</summary>
    public override string ToString() => Text.Replace(Joint, '.').Replace(Part, ' ');

    /// <summary>The name of a unit price among its neighbours.</summary>
    public static string UnitKey(string item, string per, IEnumerable<Condition> when) => string.Join(Part, [item, per, .. Conditions(when)]);

    /// <summary>The name of a variant among its neighbours.</summary>
    public static string WhenKey(IEnumerable<Condition> when) => string.Join(Part, Conditions(when));

    /// <summary>Item, unit and conditions of <see cref="UnitKey"/>.</summary>
    public static (string Item, string Per, IReadOnlyList<Condition> When) Unit(string key)
    {
        var parts = key.Split(Part);
        return (parts[0], parts[1], When(parts.AsSpan(2)));
    }

    /// <summary>The conditions of <see cref="WhenKey"/>.</summary>
    public static IReadOnlyList<Condition> When(string key) => When(key.Split(Part));

    private static Condition[] When(ReadOnlySpan<string> parts)
    {
        var when = new Condition[parts.Length];
        for (var i = 0; i < when.Length; i++)
        {
            var at = parts[i].IndexOf('=', StringComparison.Ordinal);
            when[i] = new Condition(parts[i][..at], parts[i][(at + 1)..]);
        }

        return when;
    }

    private static IEnumerable<string> Conditions(IEnumerable<Condition> when) => when.Select(condition => $"{condition.Name}={condition.Value}");
}
