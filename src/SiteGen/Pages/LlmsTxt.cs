using System.Buffers;
using System.Text;
using SiteGen.Domain;
using SiteGen.Pages.Spanning;

namespace SiteGen.Pages;

/// <summary>
/// The files that tell agents what there is (https://llmstxt.org): a root, one per author and provider, one per model. Strict form: H1, blockquote,
/// paragraph, then H2 sections of nothing but <c>- [title](address): notes</c>. A file holds at most 450 links and 50,000 characters; a longer list
/// goes into numbered parts that its file links to.
/// </summary>
internal static class LlmsTxt
{
    private const int MostLinks = 450;
    private const int MostCharacters = 50_000;

    /// <summary>Every llms.txt of the site: the root, then authors, models and providers by id.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, IPageView view)
    {
        foreach (var page in Root(context, view)) yield return page;
        foreach (var page in SpanningLlms.PagesOf(context, view)) yield return page;
        foreach (var author in context.Catalog.Authors)
            foreach (var page in Of(context, view, author)) yield return page;
        if (context.Catalog.Site.Pages.ModelLlms)
            foreach (var model in context.Catalog.Models)
                yield return File(view, Urls.LlmsOf(model), model.File, () => Text(context, model));
        foreach (var provider in context.Catalog.Providers)
            foreach (var page in Of(context, view, provider)) yield return page;
    }

    private static IEnumerable<Page> Root(SiteContext context, IPageView view)
    {
        var (catalog, site) = (context.Catalog, context.Catalog.Site);
        var counts = $"{Format.Counted(catalog.Models.Count, "model", "models")}, {Format.Counted(catalog.Providers.Count, "provider", "providers")}, {Format.Counted(catalog.Authors.Count, "author", "authors")}";
        var intro = $"{counts}. Every page has a Markdown twin: its address with the final slash replaced by .md"
            + (site.Pages.Json ? "; pages of models, providers and authors have a JSON twin (.json) with the same facts. " : ". ")
            + "Prices are in US dollars per 1,000,000 tokens unless another unit is named. A missing fact is not known; it is never zero.";
        List<Entry> lists = [new("Models", "/models/", "every model"), new("Providers", "/providers/", "who serves them"), new("Authors", "/authors/", "who made them"), .. SpanningPages.Firsts(site).Select(page => new Entry(page.Title, page.SitePath, page.Notes))];
        List<string> indexes = [.. SpanningLlms.Lines(context)];
        var all = new LlmsFile(site.Name, site.Description, intro).Section("Lists", Twins(context, lists)).Section("Indexes", indexes);
        if (catalog.Models.Count + catalog.Authors.Count + catalog.Providers.Count + lists.Count + indexes.Count <= MostLinks)
        {
            all.Section("Models", catalog.Models.Select(model => Twin(context, model)))
                .Section("Authors", Twins(context, catalog.Authors.Select(author => new Entry(author.Name, Urls.Of(author), Count(context, author)))))
                .Section("Providers", Twins(context, catalog.Providers.Select(provider => new Entry(provider.Name, Urls.Of(provider), Count(context, provider)))));
            if (site.Pages.Offerings)
                all.Section("Offerings", catalog.Providers.Where(provider => context.ServedBy(provider).Count > 0).Select(provider =>
                    LlmsFile.Line($"{provider.Name} offerings", context.Urls.Absolute(Urls.LlmsOf(provider)), Count(context, provider))));
            if (all.Fits && all.Links <= MostLinks)
            {
                yield return File(view, "/llms.txt", "content/site.yml", all.ToString);
                yield break;
            }
        }

        var split = new LlmsFile(site.Name, site.Description, $"{intro} Models are listed by author and by provider in the files below.").Section("Lists", Twins(context, lists)).Section("Indexes", indexes);
        List<string> authors = [.. catalog.Authors.Where(author => context.NewestBy(author).Count > 0)
            .Select(author => LlmsFile.Line(author.Name, context.Urls.Absolute(Urls.LlmsOf(author)), Count(context, author)))];
        List<string> providers = [.. catalog.Providers.Where(provider => context.ServedBy(provider).Count > 0)
            .Select(provider => LlmsFile.Line(provider.Name, context.Urls.Absolute(Urls.LlmsOf(provider)), Count(context, provider)))];
        foreach (var page in InParts(context, view, "/llms.txt", "content/site.yml", split, [("Models by author", authors), ("Models by provider", providers)])) yield return page;
    }

    private static IEnumerable<Page> Of(SiteContext context, IPageView view, Author author)
    {
        var models = context.NewestBy(author);
        var file = new LlmsFile(
            $"{author.Name} models", author.Description ?? $"Models made by {author.Name}.",
            $"{Format.Counted(models.Count, "model", "models")} made by {author.Name}, the newest first. Root index: {context.Urls.Absolute("/llms.txt")}")
            .Section("Author", Twins(context, [new(author.Name, Urls.Of(author), Count(context, author))]));
        return InParts(context, view, Urls.LlmsOf(author), $"content/authors/{author.Id}.md", file, [("Models", [.. models.Select(model => Twin(context, model))])]);
    }

    private static IEnumerable<Page> Of(SiteContext context, IPageView view, Provider provider)
    {
        var served = context.ServedBy(provider);
        var file = new LlmsFile(
            $"{provider.Name} offerings", $"Models served by {provider.Name}, with exact ids and prices.",
            $"{Format.Counted(served.Count, "offering", "offerings")} of {provider.Name}. Root index: {context.Urls.Absolute("/llms.txt")}")
            .Section("Provider", Twins(context, [new(provider.Name, Urls.Of(provider), Count(context, provider))]));
        List<string> lines = [.. served.DistinctBy(context.PathOf).Select(one => LlmsFile.Line(one.Model.Name, context.Urls.Twin(context.PathOf(one)), one.Offering.ModelId))];
        return InParts(context, view, Urls.LlmsOf(provider), $"content/providers/{provider.Id}.md", file, [("Offerings", lines)]);
    }

    private static string Text(SiteContext context, Model model)
    {
        var json = context.Catalog.Site.Pages.Json ? $" The same facts as JSON: {context.Urls.Absolute(Urls.JsonPath(Urls.Of(model)))}" : "";
        var file = new LlmsFile(
            model.Name, model.Description ?? $"{SiteContext.KindOf(model)} by {model.Author.Name}.",
            $"What this catalog holds about {model.Name} by {model.Author.Name}: {Format.Counted(model.Offerings.Count, "offering", "offerings")}.{json}")
            .Section("Model", [Twin(context, model)]);
        if (context.Catalog.Site.Pages.Offerings)
            file.Section("Offerings", model.Offerings.Take(MostLinks - 2 - context.Catalog.Site.Pages.Compare).Select(offering =>
                LlmsFile.Line($"{model.Name} on {SiteContext.NameOf(model, offering)}", context.Urls.Twin(Urls.Of(offering)), offering.ModelId)));
        file.Section("Comparisons", context.Spanning.Comparisons.Of(model).Select(pair => LlmsFile.Line(pair.Name, context.Urls.Twin(pair.SitePath), "what differs")));
        return file.Section("More", Twins(context, [new(model.Author.Name, Urls.Of(model.Author), "all its models")])).ToString();
    }

    /// <summary>One file when everything fits, otherwise a file that links to numbered parts, each of which fits.</summary>
    internal static IEnumerable<Page> InParts(
        SiteContext context, IPageView view, string sitePath, string source, LlmsFile file, IReadOnlyList<(string Heading, List<string> Lines)> sections)
    {
        var links = sections.Sum(section => section.Lines.Count) + file.Links;
        var characters = sections.Sum(section => section.Lines.Sum(line => line.Length + 1) + section.Heading.Length + 5) + file.Length;
        if (links <= MostLinks && characters <= MostCharacters)
        {
            foreach (var (heading, lines) in sections) file.Section(heading, lines);
            yield return File(view, sitePath, source, file.ToString);
            yield break;
        }

        List<string> parts = [];
        foreach (var (heading, lines) in sections)
        {
            var start = 0;
            while (start < lines.Count)
            {
                var (end, length) = (start, 1_000);
                while (end < lines.Count && end - start < MostLinks && length + lines[end].Length + 1 <= MostCharacters) length += lines[end++].Length + 1;
                end = Math.Max(end, start + 1);
                var path = $"{sitePath.AsSpan(0, sitePath.Length - 4)}--{parts.Count + 1}.txt"; // two hyphens: no slug can be the same
                var part = new LlmsFile(
                    $"{file.Title}, part {parts.Count + 1}", file.Summary, $"{heading}, {Format.Count(start + 1)} to {Format.Count(end)} of {Format.Count(lines.Count)}. Index: {context.Urls.Absolute(sitePath)}")
                    .Section(heading, lines[start..end]);
                yield return File(view, path, source, part.ToString);
                parts.Add(LlmsFile.Line($"{heading}, part {parts.Count + 1}", context.Urls.Absolute(path), Format.Counted(end - start, "link", "links")));
                start = end;
            }
        }

        yield return File(view, sitePath, source, file.Section("Parts", parts).ToString);
    }

    private static Page File(IPageView view, string sitePath, string source, Func<string> text) =>
        new(sitePath, source, () => view, [new DataForm(Urls.File(sitePath), (_, output) => output.Write(Encoding.UTF8.GetBytes(text())))]);

    private static string Twin(SiteContext context, Model model) =>
        LlmsFile.Line(model.Name, context.Urls.Twin(Urls.Of(model)), model.Description ?? $"{SiteContext.KindOf(model)} by {model.Author.Name}");

    private static IEnumerable<string> Twins(SiteContext context, IEnumerable<Entry> entries) =>
        entries.Select(entry => LlmsFile.Line(entry.Title, context.Urls.Twin(entry.SitePath), entry.Notes));

    private static string Count(SiteContext context, Author author) => Format.Counted(context.NewestBy(author).Count, "model", "models");

    private static string Count(SiteContext context, Provider provider) => Format.Counted(context.ServedBy(provider).Count, "offering", "offerings");

    private sealed record Entry(string Title, string SitePath, string Notes);
}
