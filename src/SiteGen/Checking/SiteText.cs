using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Checking;

/// <summary>A text file of the site, and the places of its letters.</summary>
/// <param name="Path">Below the site's folder.</param>
/// <param name="Text">The whole file, its line ends made LF.</param>
/// <param name="HasCarriageReturns">Whether they were something else.</param>
internal sealed record SiteText(string Path, string Text, bool HasCarriageReturns)
{
    /// <summary>The file; null when its bytes are no text, which is reported.</summary>
    public static SiteText? Read(SiteFiles files, int number, DiagnosticBag diagnostics)
    {
        var bytes = files.Read(number);
        return SourceText.Decode(bytes, files.Paths[number], diagnostics) is { } text ? new SiteText(files.Paths[number], text, bytes.Contains((byte)'\r')) : null;
    }

    /// <summary>Where a letter stands.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="length">How many letters are meant.</param>
    public Place At(int index, int length = 1)
    {
        var before = Text.AsSpan(0, Math.Clamp(index, 0, Text.Length));
        return new Place(Path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), Math.Max(1, length));
    }

    /// <summary>The place of a byte of the file as UTF-8.</summary>
    public Place AtByte(long index) => At(Encoding.UTF8.GetCharCount(Encoding.UTF8.GetBytes(Text).AsSpan(0, (int)index)));
}
