using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Exports;
using SiteGen.Pages.Spanning;

namespace SiteGen.Pages;

/// <summary>
/// The files that tell agents what there is (https://llmstxt.org): a root, one per author and provider, one per model. Strict form: H1, blockquote,
/// paragraph, then H2 sections of nothing but <c>- [title](address): notes</c>.
/// </summary>
internal static class LlmsTxt
{
    /// <summary>Every llms.txt of the site: the root, then authors, models and providers by id.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, IPageView view)
    {
        var parts = new LlmsParts(context, view);
        foreach (var page in Root(context, parts)) yield return page;
        foreach (var page in SpanningLlms.PagesOf(context, parts)) yield return page;
        foreach (var author in context.Catalog.Authors)
            foreach (var page in Of(context, parts, author)) yield return page;
        if (context.Catalog.Site.Pages.ModelLlms)
            foreach (var model in context.Catalog.Models)
                foreach (var page in Of(context, parts, model)) yield return page;
        foreach (var provider in context.Catalog.Providers)
            foreach (var page in Of(context, parts, provider)) yield return page;
    }

    /// <summary>Pages that are about no one model, author or provider: the root lists their twins. A new kind of page gets its line here.</summary>
    private static IEnumerable<Entry> Lists(SiteContext context)
    {
        yield return new("Home", "/", $"newest, cheapest and longest of {context.Catalog.Site.Name}");
        yield return new("Models", "/models/", "every model");
        yield return new("Providers", "/providers/", "who serves them");
        yield return new("Authors", "/authors/", "who made them");
        foreach (var page in SpanningPages.Firsts(context.Catalog.Site)) yield return new(page.Title, page.SitePath, page.Notes);
    }

    /// <summary>What a model's own file lists beside the model: a new kind of page about one model gets its section here.</summary>
    private static IEnumerable<LlmsSection> About(SiteContext context, Model model)
    {
        if (context.Catalog.Site.Pages.Offerings)
            yield return new("Offerings", new LinesOf<Offering>(model.Offerings, offering =>
                LlmsFile.Line($"{model.Name} on {SiteContext.NameOf(model, offering)}", context.Urls.Twin(Urls.Of(offering)), offering.ModelId)));
        yield return new("Comparisons", new LinesOf<Comparison>(context.Spanning.Comparisons.Of(model), pair => LlmsFile.Line(pair.Name, context.Urls.Twin(pair.SitePath), "what differs")));
        yield return new("More", Twins(context, [new(model.Author.Name, Urls.Of(model.Author), "all its models")]));
    }

    private static IEnumerable<Page> Root(SiteContext context, LlmsParts parts)
    {
        var (catalog, site) = (context.Catalog, context.Catalog.Site);
        var counts = $"{Format.Counted(catalog.Models.Count, "model", "models")}, {Format.Counted(catalog.Providers.Count, "provider", "providers")}, {Format.Counted(catalog.Authors.Count, "author", "authors")}";
        var intro = $"{counts}. Every page has a Markdown twin: its address with the final slash replaced by .md"
            + (site.Pages.Json ? "; pages of models, providers and authors have a JSON twin (.json) with the same facts. " : ". ")
            + "Prices are in US dollars per 1,000,000 tokens unless another unit is named. A missing fact is not known; it is never zero. "
            + $"The whole catalog as tables: {context.Urls.Absolute(LlmsFull.SitePath)}."
            + DataFiles.Sentence(site, context.Urls);
        var (lists, indexes) = (Twins(context, Lists(context)), SpanningLlms.Lines(context).ToList());
        var few = catalog.Models.Count + catalog.Authors.Count + catalog.Providers.Count + lists.Count + indexes.Count <= LlmsFile.MostLinks;
        List<LlmsSection> all = few ? Everything(context) : [];
        var file = new LlmsFile(site.Name, site.Description, intro).Section("Lists", lists).Section("Indexes", indexes);
        if (few && file.HasRoomFor(all)) return parts.Of("/llms.txt", "content/site.yml", file, [.. all]);

        return parts.Of(
            "/llms.txt", "content/site.yml",
            new LlmsFile(site.Name, site.Description, $"{intro} Models are listed by author and by provider in the files below.").Section("Lists", lists).Section("Indexes", indexes),
            new LlmsSection("Models by author", [.. catalog.Authors.Where(author => context.NewestBy(author).Count > 0)
                .Select(author => LlmsFile.Line(author.Name, context.Urls.Absolute(Urls.LlmsOf(author)), Count(context, author)))]),
            new LlmsSection("Models by provider", [.. catalog.Providers.Where(provider => context.ServedBy(provider).Count > 0)
                .Select(provider => LlmsFile.Line(provider.Name, context.Urls.Absolute(Urls.LlmsOf(provider)), Count(context, provider)))]));
    }

    /// <summary>Every model, author and provider, where they are few enough for the root.</summary>
    private static List<LlmsSection> Everything(SiteContext context)
    {
        var catalog = context.Catalog;
        List<LlmsSection> all =
        [
            new("Models", [.. catalog.Models.Select(model => Twin(context, model))]),
            new("Authors", Twins(context, catalog.Authors.Select(author => new Entry(author.Name, Urls.Of(author), Count(context, author))))),
            new("Providers", Twins(context, catalog.Providers.Select(provider => new Entry(provider.Name, Urls.Of(provider), Count(context, provider))))),
        ];
        if (catalog.Site.Pages.Offerings)
            all.Add(new("Offerings", [.. catalog.Providers.Where(provider => context.ServedBy(provider).Count > 0).Select(provider =>
                LlmsFile.Line($"{provider.Name} offerings", context.Urls.Absolute(Urls.LlmsOf(provider)), Count(context, provider)))]));
        return all;
    }

    private static IEnumerable<Page> Of(SiteContext context, LlmsParts parts, Author author)
    {
        var models = context.NewestBy(author);
        var file = new LlmsFile(
            $"{author.Name} models", author.Description ?? $"Models made by {author.Name}.",
            $"{Format.Counted(models.Count, "model", "models")} made by {author.Name}, the newest first. Root index: {context.Urls.Absolute("/llms.txt")}")
            .Section("Author", Twins(context, [new(author.Name, Urls.Of(author), Count(context, author))]));
        return parts.Of(
            Urls.LlmsOf(author), $"content/authors/{author.Id}.md", file, new LlmsSection("Models", new LinesOf<Model>(models, model => Twin(context, model))));
    }

    private static IEnumerable<Page> Of(SiteContext context, LlmsParts parts, Provider provider)
    {
        var served = context.ServedBy(provider);
        var file = new LlmsFile(
            $"{provider.Name} offerings", $"Models served by {provider.Name}, with exact ids and prices.",
            $"{Format.Counted(served.Count, "offering", "offerings")} of {provider.Name}. Root index: {context.Urls.Absolute("/llms.txt")}")
            .Section("Provider", Twins(context, [new(provider.Name, Urls.Of(provider), Count(context, provider))]));
        return parts.Of(
            Urls.LlmsOf(provider), $"content/providers/{provider.Id}.md", file,
            new LlmsSection("Offerings", new LinesOf<Served>([.. served.DistinctBy(context.PathOf)], one => LlmsFile.Line(one.Model.Name, context.Urls.Twin(context.PathOf(one)), one.Offering.ModelId))));
    }

    private static IEnumerable<Page> Of(SiteContext context, LlmsParts parts, Model model)
    {
        var json = context.Catalog.Site.Pages.Json ? $" The same facts as JSON: {context.Urls.Absolute(Urls.JsonPath(Urls.Of(model)))}" : "";
        var file = new LlmsFile(
            model.Name, model.Description ?? $"{SiteContext.KindOf(model)} by {model.Author.Name}.",
            $"What this catalog holds about {model.Name} by {model.Author.Name}: {Format.Counted(model.Offerings.Count, "offering", "offerings")}. Root index: {context.Urls.Absolute("/llms.txt")}.{json}")
            .Section("Model", [Twin(context, model)]);
        return parts.Of(Urls.LlmsOf(model), model.File, file, [.. About(context, model)]);
    }

    private static string Twin(SiteContext context, Model model) =>
        LlmsFile.Line(model.Name, context.Urls.Twin(Urls.Of(model)), model.Description ?? $"{SiteContext.KindOf(model)} by {model.Author.Name}");

    private static List<string> Twins(SiteContext context, IEnumerable<Entry> entries) =>
        [.. entries.Select(entry => LlmsFile.Line(entry.Title, context.Urls.Twin(entry.SitePath), entry.Notes))];

    private static string Count(SiteContext context, Author author) => Format.Counted(context.NewestBy(author).Count, "model", "models");

    private static string Count(SiteContext context, Provider provider) => Format.Counted(context.ServedBy(provider).Count, "offering", "offerings");

    private sealed record Entry(string Title, string SitePath, string Notes);
}
