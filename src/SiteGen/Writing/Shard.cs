using System.Globalization;

namespace SiteGen.Writing;

/// <summary>One of several equal shares of a site's files, built by itself. Nobody hands out work: a file's path alone tells whose it is, so that a file that comes or goes moves no other one.</summary>
/// <param name="Number">From 1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many shares there are, at least 1.</param>
public sealed record Shard(int Number, int Of)
{
    /// <summary>More would cost more to start than they save.</summary>
    public const int Most = 1_000;

    /// <summary>Reads <c>2/4</c>: digits, a slash, digits, as this writes it.</summary>
    /// <returns>null for anything else, and for shares that there cannot be: <c>0/4</c>, <c>5/4</c>.</returns>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
        && number >= 1 && number <= of && of <= Most ? new Shard(number, of) : null;

    /// <summary>Whether a file is in this share.</summary>
    /// <param name="path">Below the output folder.</param>
    public bool Has(string path) => Mixed(path) % (uint)Of == (uint)(Number - 1);

    /// <summary>Whether the n-th of a few files, each of which takes long, is in this share: these take turns, as chance might give one share all of them.</summary>
    /// <param name="place">From 0.</param>
    public bool HasTurn(int place) => place % Of == Number - 1;

    /// <summary><c>2/4</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    // FNV-1a, the same on every machine, then MurmurHash3's last steps: the low bits of the first alone follow the low bits of the letters.
    private static uint Mixed(string path)
    {
        var hash = 2166136261u;
        foreach (var letter in path) hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
