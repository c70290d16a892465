using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Templating;

namespace SiteGen.Pages.Spanning;

/// <summary>What stops when, and what replaces it, a page at a time.</summary>
/// <param name="Page">The head.</param>
/// <param name="Total">e.g. "45 endings".</param>
/// <param name="Sections">What is to come, what has no date yet, what is past; those with rows on this page.</param>
/// <param name="Calendar">The file for calendar programs; null when no day is known.</param>
/// <param name="CalendarNote">What the calendar leaves out; null when it holds every ending.</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record DeprecationsView(
    PageHead Page, string Total, IReadOnlyList<EndingSection> Sections, Address? Calendar, string? CalendarNote, Pager? Pager) : IPageView
{
    internal static DeprecationsView Of(SiteContext context, Cuts<Ending> endings, EndingCalendar calendar, int number)
    {
        var head = ListHead.Of(
            context, "deprecations", "Deprecations", "Which models stop answering when, on which provider, and what replaces them: what is to come first, then the past.", Urls.Deprecations, number);
        var file = calendar.IsEmpty ? null : context.Address(Urls.Calendar);
        var page = endings.Page(number).ToList();
        EndingSection[] sections =
        [
            new("to-come", "To come", RowsOf(EndingStage.ToCome)),
            new("undated", "Deprecated, without a known end", RowsOf(EndingStage.Undated)),
            new("past", "Past", RowsOf(EndingStage.Past)),
        ];
        return new DeprecationsView(
            head with { Feeds = file is null ? [] : [new FeedLink("text/calendar", "Deprecations as a calendar", file)] },
            Format.Counted(endings.Count, "entry", "entries"),
            [.. sections.Where(section => section.Rows.Count > 0)],
            file, calendar.Note, Pager.Among(context, Urls.Deprecations, number, endings.Pages));

        EndingRow[] RowsOf(EndingStage stage) => [.. page.Where(ending => ending.Stage == stage).Select(ending => EndingRow.Of(context, ending))];
    }
}

/// <summary>Endings that are equally far.</summary>
/// <param name="Id">For links: <c>to-come</c>, <c>undated</c> or <c>past</c>.</param>
/// <param name="Heading">e.g. "To come".</param>
/// <param name="Rows">At least one.</param>
public sealed record EndingSection(string Id, string Heading, IReadOnlyList<EndingRow> Rows)
{
    /// <summary>At least one row says when it ends.</summary>
    public bool HasEnds { get; } = Rows.Any(row => row.Ends.Value is not null);

    /// <summary>At least one row says that, or since when, it is deprecated.</summary>
    public bool HasDeprecated { get; } = Rows.Any(row => row.Deprecated.Value is not null);

    /// <summary>At least one row is replaced by something.</summary>
    public bool HasSuccessor { get; } = Rows.Any(row => row.Successor is not null);

    /// <summary>At least one row has a source.</summary>
    public bool HasSources { get; } = Rows.Any(row => row.Sources.Count > 0);
}

/// <summary>Offerings of one model that end alike.</summary>
/// <param name="Model">The model's page.</param>
/// <param name="Ends">The first day they no longer answer, as written.</param>
/// <param name="Deprecated">Since when they are deprecated, as written; "yes" when nobody says since when.</param>
/// <param name="Offerings">Which, with their exact ids.</param>
/// <param name="Then">What is left of the model, e.g. "3 other offerings go on".</param>
/// <param name="Successor">What replaces it; null when nobody said.</param>
/// <param name="SuccessorState">Its lifecycle in a word, where it is not generally available; null otherwise.</param>
/// <param name="Sources">Where the dates come from, and the providers' own lists.</param>
public sealed record EndingRow(
    PageLink Model, TextCell Ends, TextCell Deprecated, IReadOnlyList<EndingOffering> Offerings, string Then, PageLink? Successor, string? SuccessorState,
    IReadOnlyList<OutsideLink> Sources)
{
    internal static EndingRow Of(SiteContext context, Ending ending)
    {
        var (model, catalog) = (ending.Model, context.Catalog);
        var successor = model.Successor is { } id ? catalog.Find(id) : null;
        var state = successor is null ? Lifecycle.Active : catalog.StateOf(successor);
        var deprecated = ending.Deprecated is null && ending.Offerings.Any(offering => offering.IsDeprecated)
            ? TextCell.Of("yes") with { Title = "Since when is not known" }
            : TextCell.Of(ending.Deprecated);
        return new EndingRow(
            context.LinkTo(model), TextCell.Of(ending.Retires), deprecated,
            [.. ending.Offerings.Select(offering => new EndingOffering(context.LinkTo(model, offering), offering.ModelId))],
            ending.Remaining == 0 ? "none is left" : Format.Counted(ending.Remaining, "other goes on", "others go on"),
            successor is null ? null : context.LinkTo(successor), state == Lifecycle.Active ? null : Vocabulary.Lifecycles.Label(state),
            [
                .. Evidence.Of(ending.Offerings, ending.Retires is null ? "deprecated" : "retires")
                    .Concat(ending.Offerings.Select(offering => offering.Provider).DistinctBy(provider => provider.Id)
                        .Where(provider => provider.DeprecationsUrl is not null).Select(provider => OutsideLink.Named(null, provider.DeprecationsUrl!)))
                    .DistinctBy(link => link.Url),
            ]);
    }

    /// <summary>About how many characters its row takes.</summary>
    internal static int Size(Sizes sizes, Ending ending) =>
        320 + sizes.Link(ending.Model) + ending.Offerings.Sum(offering => // a successor's link among the 320: its id and name are not looked up here
            sizes.Link(offering) + (2 * offering.ModelId.Length) + (2 * (offering.Provider.DeprecationsUrl?.Length ?? 0)))
        + ending.Offerings.SelectMany(offering => offering.Sources).DistinctBy(source => source.Url).Sum(Sizes.Link);
}

/// <summary>An offering that ends.</summary>
/// <param name="Link">Its page, named by the provider.</param>
/// <param name="ModelId">The provider's own id.</param>
public sealed record EndingOffering(PageLink Link, string ModelId)
{
    /// <summary>The exact id as code.</summary>
    public Markdown ModelIdCode => MarkdownPiece.Code(ModelId);
}
