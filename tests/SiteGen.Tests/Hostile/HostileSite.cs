using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Hostile;

/// <summary>The site that strangers hand their files in to: two models, of which cases replace <c>acme/one</c>.</summary>
internal static class HostileSite
{
    /// <summary>Without <c>acme/one</c>.</summary>
    public static TestSite Plain() => new TestSite()
        .With("content/site.yml", "name: Hostile\nbase_url: https://example.org/\ndescription: A site under attack.\n")
        .With("content/authors/acme.md", "---\nname: Acme\n---\n")
        .With("content/providers/cloud.md", "---\nname: Cloud\ndocs_url: https://cloud.example/docs\n---\n")
        .With("content/models/acme/two.md", "---\nname: Two\nkind: chat\nofferings:\n  - {provider: cloud, model_id: two, billing: unknown, source: https://cloud.example/prices, verified: {date: 2026-05-01}}\n---\n");
}
