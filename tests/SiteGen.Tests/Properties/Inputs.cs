using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Reading.Shapes;
using SiteGen.Tests.Hostile;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Properties;

/// <summary>What properties are tried on.</summary>
internal static class Inputs
{
    private static readonly string[] _pieces = [.. EveryFieldTests.Lines("texts.txt").Where(line => line.Length < 30), "`", "``", "|", "\\", "*", "_", "[", "]", "(", ")", "<", ">", "&", "\"", "'", "#", "-", "+", "1.", "~", "!", "{", "}", "$", "%", ":", ";", ",", " ", "  ", "a", "Z", "0"];

    private static readonly Lazy<byte[][]> _files = new(() =>
        [.. new[] { "models", "providers", "authors" }.SelectMany(kind => Directory.GetFiles(Path.Combine(Repository.Root, "content", kind), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(20)).Select(File.ReadAllBytes)]);

    /// <summary>A line that a field of text takes: pieces of markup between any characters that can be seen.</summary>
    public static Gen<string> Line { get; } = Gen.OneOf(Gen.Elements(_pieces), Rune.Select(rune => rune.ToString())).ListOf().Where(list => list.Count is > 0 and < 24)
        .Select(list => string.Concat(list).Trim()).Where(text => text.Length is > 0 and < 90 && VisibleText.Problem(default, text, 110) is null);

    /// <summary>Any character but halves of pairs, common ones more often.</summary>
    private static Gen<Rune> Rune => Gen.OneOf(Gen.Choose(0x20, 0x7E), Gen.Choose(0xA0, 0x17F), Gen.Choose(0x2000, 0x206F), Gen.Choose(0x4E00, 0x4E80), Gen.Choose(0x1F300, 0x1F6FF), Gen.Choose(0xFE00, 0xFFFD)).Select(value => new Rune(value));

    /// <summary>Any bytes.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Choose(0, 255).Select(value => (byte)value).ListOf().Select(list => list.ToArray());

    /// <summary>A real content file with pieces taken out, put in, doubled or replaced.</summary>
    public static Gen<byte[]> ChangedFile { get; } =
        from file in Gen.Choose(0, 59)
        from changes in Gen.Choose(1, 4)
        from places in Gen.Choose(0, 1 << 20).ListOf(changes)
        from lengths in Gen.Choose(0, 40).ListOf(changes)
        from inserted in Gen.OneOf(Gen.Elements(_pieces).Select(Encoding.UTF8.GetBytes), Gen.Elements<byte[]>([[0], [0xFF], "\n"u8.ToArray(), "\n---\n"u8.ToArray(), "\t"u8.ToArray(), ": "u8.ToArray(), "- "u8.ToArray(), "\r"u8.ToArray(), "!!x &y *z"u8.ToArray(), "[[[["u8.ToArray(), "99999999999999999999"u8.ToArray()])).ListOf(changes)
        select Changed(_files.Value[file % _files.Value.Length], places, lengths, inserted);

    /// <summary>A text without each of its halves, quarters and characters.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
            for (var at = 0; at + length <= text.Length; at += length)
                if (text.Remove(at, length).Trim() is { Length: > 0 } rest && VisibleText.Problem(default, rest, 110) is null) yield return rest;
    }

    private static byte[] Changed(byte[] file, IEnumerable<int> places, IEnumerable<int> lengths, IEnumerable<byte[]> inserted)
    {
        foreach (var ((place, length), piece) in places.Zip(lengths).Zip(inserted))
        {
            var at = place % (file.Length + 1);
            file = [.. file[..at], .. piece, .. file[Math.Min(file.Length, at + length)..]];
        }

        return file;
    }
}
