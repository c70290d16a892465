using SiteGen.Pages;
using SiteGen.Pages.Spanning;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class CutsTests
{
    [Fact]
    public void Every_row_stands_on_one_page_in_order()
    {
        var cuts = new Cuts<int>([.. Enumerable.Range(0, 500)], row => row % 7 * 400);

        Assert.Equal(Enumerable.Range(0, 500), Enumerable.Range(1, cuts.Pages).SelectMany(cuts.Page));
        Assert.All(Enumerable.Range(1, cuts.Pages), page => Assert.InRange(cuts.Page(page).Sum(row => row % 7 * 400), 1, 16_000));
    }

    [Fact]
    public void Short_rows_are_cut_as_other_lists_are() => Assert.Equal(Pager.Rows, new Cuts<int>([.. Enumerable.Range(0, 100)], _ => 1).Page(1).Count());

    [Fact]
    public void A_row_too_long_for_a_page_has_one_of_its_own() => Assert.Equal([1, 1, 1], Lengths(new Cuts<int>([5, 99_999, 5], row => row)));

    [Fact]
    public void A_list_without_rows_has_one_empty_page() => Assert.Equal([0], Lengths(new Cuts<int>([], _ => 1)));

    private static IEnumerable<int> Lengths(Cuts<int> cuts) => Enumerable.Range(1, cuts.Pages).Select(page => cuts.Page(page).Count());
}
