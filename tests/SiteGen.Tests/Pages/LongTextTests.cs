using System.Buffers;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class LongTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Größe 🙂 and more 🙂🙂")]
    public void It_is_written_whole_wherever_its_pieces_end(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        var pieces = new StringBuilder(1); // each letter begins another piece, a half of a pair too
        foreach (var letter in text) pieces.Insert(pieces.Length, letter);
        for (var i = 0; i < 9_000; i++) pieces.Append(i % 2 == 0 ? '\uD83D' : '\uDE42');

        output.Write(pieces);

        Assert.Equal(pieces.ToString(), Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
