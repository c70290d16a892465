using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Files of authors, providers and the site, as an import begins them.</summary>
internal static class PartyText
{
    /// <summary>What a site needs to be built at once; its owner puts in the real name and address.</summary>
    public static MapNode Site { get; } = Map(
        ("name", "Model catalog"), ("base_url", "https://example.com"), ("description", "AI models, who serves them, and what they cost."), ("language", "en"));

    /// <summary>An author of whom the feed says the id only.</summary>
    public static MapNode Author(string id) => Map(("name", AuthorNames.NameOf(id)));

    /// <summary>A provider.</summary>
    public static MapNode Provider(ImportedProvider provider)
    {
        List<(string, FrontMatterNode)> entries = [("name", FrontMatterNode.OfText(provider.Name))];
        if (provider.Type is { } type) entries.Add(("type", FrontMatterNode.OfWord(Vocabulary.ProviderTypes.Word(type))));
        entries.Add(("docs_url", FrontMatterNode.OfText(provider.DocsUrl)));
        if (provider.KeyEnv is { } env) entries.Add(("auth", Map(("env", env))));
        if (provider.Endpoints.Count > 0)
            entries.Add(("endpoints", new ListNode([.. provider.Endpoints.Select(endpoint => Map(("protocol", Vocabulary.Protocols.Word(endpoint.Protocol)), ("base_url", endpoint.BaseUrl)))], IsFlow: false)));
        return new MapNode(entries, IsFlow: false);
    }

    private static MapNode Map(params (string Key, string Value)[] entries) => new([.. entries.Select(entry => (entry.Key, FrontMatterNode.OfText(entry.Value)))], IsFlow: false);
}
