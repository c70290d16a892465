using SiteGen.Domain;

namespace SiteGen.Starting;

/// <summary>Files of authors, providers and models, as each begins: valid as they stand, with the rest of the usual keys behind <c># </c>.</summary>
internal static class StarterPage
{
    private const string ExampleBody = "Whatever is worth knowing beyond the facts above, as Markdown.";

    /// <summary>An author.</summary>
    /// <param name="id">A valid id.</param>
    /// <param name="name">As people write it.</param>
    public static StarterFile Author(string id, string name) =>
        new($"content/authors/{id}.md", StarterFile.TextOf("author.md", ("id", id), ("name", name)));

    /// <summary>A provider.</summary>
    /// <inheritdoc cref="Author"/>
    public static StarterFile Provider(string id, string name) =>
        new($"content/providers/{id}.md", StarterFile.TextOf("provider.md", ("id", id), ("name", name)));

    /// <summary>A model.</summary>
    /// <param name="author">The author's id.</param>
    /// <param name="slug">The last part of its own.</param>
    /// <param name="provider">Who serves it: the id, and an address that tells about its models; null when nobody known does.</param>
    public static StarterFile Model(string author, string slug, (string Id, string Source)? provider)
    {
        var offering = provider is { } known
            ? StarterFile.TextOf("offering.yml", ("provider", known.Id), ("model_id", slug), ("source", known.Source))
            : StarterFile.TextOf("no-offering.yml", ("provider", author), ("model_id", slug));
        var kinds = string.Join(", ", Vocabulary.Kinds.All.Where(kind => kind != Vocabulary.Kinds.Word(ModelKind.Chat)));
        var text = StarterFile.TextOf("model.md", ("id", $"{author}/{slug}"), ("name", slug), ("kinds", kinds), ("offering", offering), ("body", ExampleBody));
        return new StarterFile($"content/models/{author}/{slug}.md", text);
    }
}
