using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>Who makes models.</summary>
/// <param name="Page">The head.</param>
/// <param name="Rows">By id.</param>
/// <param name="Total">e.g. "61 authors".</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record AuthorsView(PageHead Page, IReadOnlyList<PartyRow> Rows, string Total, Pager? Pager) : IPageView
{
    internal static AuthorsView Of(SiteContext context, int number)
    {
        var authors = context.Catalog.Authors;
        var total = Format.Counted(authors.Count, "author", "authors");
        return new AuthorsView(
            ListHead.Of(context, "authors", "Authors", $"{total} of models, each with everything it made.", "/authors/", number),
            [.. Pager.Slice(authors, number).Select(author => PartyRow.Of(context, author))], total, Pager.Of(context, "/authors/", number, authors.Count));
    }
}

/// <summary>An author or a provider in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Logo">Its logo.</param>
/// <param name="Count">How many models it has, with the word.</param>
/// <param name="Number">The same as a number.</param>
/// <param name="Note">The author's description, or the provider's type; null when there is none.</param>
public sealed record PartyRow(PageLink Link, LogoView Logo, string Count, int Number, string? Note)
{
    internal static PartyRow Of(SiteContext context, Author author)
    {
        var count = context.NewestBy(author).Count;
        return new PartyRow(
            context.LinkTo(author), context.Logo(author.Id, author.Name, author.Logo), Format.Counted(count, "model", "models"), count, author.Description);
    }

    internal static PartyRow Of(SiteContext context, Provider provider)
    {
        var count = context.ServedBy(provider).Count;
        return new PartyRow(
            context.LinkTo(provider), context.Logo(provider.Id, provider.Name, provider.Logo), Format.Counted(count, "offering", "offerings"), count,
            provider.Type is { } type ? Vocabulary.ProviderTypes.Label(type) : null);
    }
}

/// <summary>One author and its models, the newest first, a page at a time.</summary>
/// <param name="Page">The head.</param>
/// <param name="Id">The author's id.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Logo">Its logo.</param>
/// <param name="Description">null when there is none.</param>
/// <param name="Country">Two letters; null when not known.</param>
/// <param name="Links">Website, Hugging Face, GitHub: what is known.</param>
/// <param name="Body">Authored text, on the first page; null when there is none.</param>
/// <param name="Rows">This page's models.</param>
/// <param name="Total">e.g. "33 models".</param>
/// <param name="Pager">null when all fits on one page.</param>
/// <param name="All">Every model, on the first page, for its JSON; empty on the others.</param>
public sealed record AuthorView(
    PageHead Page, string Id, string Name, LogoView Logo, string? Description, string? Country, IReadOnlyList<OutsideLink> Links, BodyView? Body,
    IReadOnlyList<ModelRow> Rows, string Total, Pager? Pager, IReadOnlyList<ListedItem> All) : IPageView
{
    /// <summary>This page's models as a table.</summary>
    public ModelTable Table => new(Rows) { HasAuthor = false };

    internal static AuthorView Of(SiteContext context, Author author, int number)
    {
        var sitePath = Urls.Of(author);
        var models = context.NewestBy(author);
        var total = Format.Counted(models.Count, "model", "models");
        var head = ListHead.Of(
            context, "author", author.Name, author.Description ?? $"{author.Name}: {total} with prices, context windows and providers.", sitePath, number,
            context.Link("Authors", "/authors/"));
        return new AuthorView(
            head with
            {
                Id = author.Id,
                Json = context.Catalog.Site.Pages.Json && number == 1 ? context.Address(Urls.JsonPath(sitePath)) : null,
                Llms = context.Address(Urls.LlmsOf(author)),
                LastUpdated = SiteContext.Latest(models, SiteContext.LastModified)?.ToString(),
                Verified = number == 1 ? SiteContext.Latest(models, SiteContext.LastVerified)?.ToString() : null,
                EditUrl = context.EditUrl($"content/authors/{author.Id}.md"),
            },
            author.Id, author.Name, context.Logo(author.Id, author.Name, author.Logo), author.Description, author.Country, [.. LinksOf(author)],
            number == 1 ? context.BodyOf(author.Body, sitePath) : null,
            [.. Pager.Slice(models, number).Select(model => ModelRow.Of(context, model))], total, Pager.Of(context, sitePath, number, models.Count),
            number == 1 ? [.. models.Select(model => new ListedItem(model.Id, model.Name, context.Urls.Absolute(Urls.Of(model))))] : []);
    }

    private static IEnumerable<OutsideLink> LinksOf(Author author)
    {
        if (author.Website is { } website) yield return OutsideLink.Named(null, website);
        if (author.HuggingFace is { } face) yield return new OutsideLink("Hugging Face", $"https://huggingface.co/{face}", null);
        if (author.GitHub is { } hub) yield return new OutsideLink("GitHub", $"https://github.com/{hub}", null);
    }
}
