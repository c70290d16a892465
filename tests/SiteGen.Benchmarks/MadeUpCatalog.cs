using System.Globalization;

namespace SiteGen.Benchmarks;

/// <summary>Which pages a made-up site has, beside its lists.</summary>
internal enum PageKinds
{
    /// <summary>A page and a twin a model.</summary>
    Twins,

    /// <summary>A JSON twin as well.</summary>
    Json,

    /// <summary>Everything that a site can have: offering pages, comparisons, exports.</summary>
    All,
}

/// <summary>A whole made-up site of any size: the same number of models gives the same files.</summary>
internal static class MadeUpCatalog
{
    /// <summary>Writes the site's files into a folder that is new or holds such a site of another size.</summary>
    /// <param name="folder">Gets <c>content/</c>.</param>
    /// <param name="models">How many, at least 1.</param>
    /// <param name="kinds">Which pages it has.</param>
    public static void Write(string folder, int models, PageKinds kinds)
    {
        var content = Path.Combine(folder, "content");
        if (Directory.Exists(content)) Directory.Delete(content, recursive: true);
        var (authors, providers) = (Math.Max(1, models / 40), Math.Clamp(models / 25, 40, 400));
        foreach (var kind in (string[])["authors", "providers"]) Directory.CreateDirectory(Path.Combine(content, kind));
        File.WriteAllText(Path.Combine(content, "site.yml"), Site(kinds));
        for (var i = 0; i < authors; i++)
        {
            Directory.CreateDirectory(Path.Combine(content, "models", $"author-{i}"));
            File.WriteAllText(Path.Combine(content, "authors", $"author-{i}.md"), $"---\nname: Author {i}\nwebsite: https://author-{i}.example.com\ncountry: CH\n---\n");
        }

        for (var i = 0; i < providers; i++) File.WriteAllText(Path.Combine(content, "providers", $"provider-{i}.md"), Provider(i));
        Parallel.For(0, models, i => File.WriteAllText(
            Path.Combine(content, "models", string.Create(CultureInfo.InvariantCulture, $"author-{i % authors}"), $"model-{i}.md"), MadeUpModel.Write(i, providers)));
    }

    private static string Site(PageKinds kinds) =>
        "name: Made-up catalog\nbase_url: https://catalog.example.com/\ndescription: A made-up catalog for measuring.\n"
        + kinds switch
        {
            PageKinds.All => "",
            PageKinds.Json => "pages: {offerings: false, model_llms: false, compare: 0, capabilities: false, exports: false, changes: false}\n",
            _ => "pages: {offerings: false, model_llms: false, compare: 0, capabilities: false, exports: false, changes: false, json: false}\n",
        };

    private static string Provider(int number) =>
        $"---\nname: Provider {number}\nwebsite: https://provider-{number}.example.com\ndocs_url: https://provider-{number}.example.com/docs\n"
        + $"auth: {{env: PROVIDER_{number}_API_KEY, header: Authorization}}\nendpoints:\n  - {{protocol: openai-chat, base_url: https://api.provider-{number}.example.com/v1}}\n---\n";
}
