using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

/// <summary>A view that has a member of every kind.</summary>
public sealed record PageView(
    string Title,
    string? Missing,
    string? Present,
    string Lines,
    string Empty,
    int Zero,
    long Tokens,
    decimal? Price,
    int? NoNumber,
    bool Yes,
    bool No,
    bool? Unsure,
    Html Markup,
    Markdown Prose,
    AuthorView Author,
    AuthorView? NoAuthor,
    AuthorView? SomeAuthor,
    IReadOnlyList<RowView> Rows,
    IReadOnlyList<RowView> NoRows,
    IReadOnlyList<string>? NoList,
    IReadOnlyList<string> Words,
    IReadOnlyList<int> Numbers,
    string MarkdownUrl);

public sealed record AuthorView(string Name, string? Url, AuthorView? Boss = null);

public sealed record RowView(string Name, string? Note, IReadOnlyList<string> Tags);

internal static class Sample
{
    public static readonly PageView View = new(
        Title: "A & B",
        Missing: null,
        Present: "here",
        Lines: "one\ntwo",
        Empty: "",
        Zero: 0,
        Tokens: 1_048_576,
        Price: 1.50m,
        NoNumber: null,
        Yes: true,
        No: false,
        Unsure: null,
        Markup: new("<b>bold</b>"),
        Prose: new("**bold**"),
        Author: new("Ann", null),
        NoAuthor: null,
        SomeAuthor: new("Bob", "https://bob.example/", new("Cy", null)),
        Rows: [new("alpha", null, ["x", "y"]), new("beta", "note", [])],
        NoRows: [],
        NoList: null,
        Words: ["b", "a", "c"],
        Numbers: [3, 1, 2],
        MarkdownUrl: "/index.md");
}
