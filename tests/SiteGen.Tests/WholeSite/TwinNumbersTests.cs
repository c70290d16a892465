using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.WholeSite;

/// <summary>Whatever number a reader of the page sees, a reader of the twin sees: the other direction is that of <see cref="NumbersTests"/>.</summary>
[Collection(TheWholeSite.Name)]
public sealed partial class TwinNumbersTests(BuiltCatalog site)
{
    [Theory]
    [InlineData("models/", 5_000)]
    [InlineData("providers/", 5_000)]
    [InlineData("authors/", 500)]
    public void Every_number_of_a_page_is_in_its_twin(string folder, int least)
    {
        var (numbers, missing) = (0, new List<string>());
        foreach (var (path, page) in site.Pages.Where(page => page.Key.StartsWith(folder, StringComparison.Ordinal) && !page.Value.IsRedirect))
        {
            var twin = NumbersIn(site.Text(path[..^"/index.html".Length] + ".md"));
            foreach (var number in NumbersIn(TextOf(page.Document.QuerySelector("main")!)))
            {
                numbers++;
                if (!twin.Contains(number)) missing.Add($"{path}: {number}");
            }
        }

        Assert.Empty(missing.Take(20));
        Assert.True(numbers > least, $"{numbers}");
    }

    /// <summary>Code of samples is left out, since the twin has fewer languages, and so are heads of columns and what counts the rows of another table.</summary>
    private static string TextOf(IElement main) => string.Join('\n', main.Descendants<IText>()
        .Where(text => text.ParentElement!.Closest("pre, button, nav, label, thead, a[href^='#unit']") is null).Select(text => text.Data));

    private static HashSet<string> NumbersIn(string text) => [.. Number().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\d(?:[\d,.]*\d)?")]
    private static partial Regex Number();
}
