using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

public sealed class OddCharactersTests
{
    [Fact]
    public void Each_is_found_wherever_it_stands_and_nothing_else_is()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var isOdd = c is < ' ' and not '\n' or 0x7F or 0x85 or 0x2028 or 0x2029 or 0xFEFF;
            for (var length = 1; length < 20; length += c < 0x100 ? 1 : 9)
                Assert.True(isOdd == OddCharacters.AreIn(new string('~', c % length) + (char)c + new string(' ', length - 1 - (c % length))), $"U+{c:X4} in {length}");
        }

        Assert.False(OddCharacters.AreIn(""));
    }
}
