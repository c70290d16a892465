using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

public sealed class ViewReferenceTests
{
    [Fact]
    public void Views_and_the_records_in_them_are_tables() =>
        Assert.Equal(
            """
            ### RowView

            Printed by `pages/row.html`, `pages/row.md`.

            | member | holds |
            |---|---|
            | `name` | text |
            | `note` | text, may be missing |
            | `tags` | list of text |

            ### ListView

            Printed by `pages/list.html`.

            | member | holds |
            |---|---|
            | `rows` | list of [RowView](#rowview) |
            | `owner` | [AuthorView](#authorview), may be missing |
            | `json_ld` | Html |
            | `count` | whole number |
            | `is_open` | true or false, may be missing |

            ### AuthorView

            | member | holds |
            |---|---|
            | `name` | text |
            | `url` | text, may be missing |
            | `boss` | [AuthorView](#authorview), may be missing |

            """,
            ViewReference.Markdown([new("pages/row.html", typeof(RowView)), new("pages/list.html", typeof(ListView)), new("pages/row.md", typeof(RowView))]));

    public sealed record ListView(IReadOnlyList<RowView> Rows, AuthorView? Owner, Html JsonLd, int Count, bool? IsOpen);
}
