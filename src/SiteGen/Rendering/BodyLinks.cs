using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Rendering;

/// <summary>Checks bodies, whatever is wrong in the front matter above them, and keeps where they link to.</summary>
/// <param name="drafts">Whether drafts are built too; the links of others are not followed.</param>
/// <param name="diagnostics">Where problems go.</param>
/// <param name="memory">The bodies that were checked before, by who checks the same site again and again; null to check all.</param>
public sealed class BodyLinks(bool drafts, DiagnosticBag diagnostics, Remembered<Body, IReadOnlyList<Located<string>>>? memory = null)
{
    private readonly List<Located<string>> _links = [];

    /// <summary>Where the bodies link to within this site, as site paths, in no promised order.</summary>
    public IReadOnlyList<Located<string>> Found => _links;

    /// <summary>Checks authors and providers.</summary>
    public void Check(ContentFiles files)
    {
        memory?.Begin();
        foreach (var author in files.Authors) Check(author.Body, $"/authors/{author.Id}/", isBuilt: true);
        foreach (var provider in files.Providers) Check(provider.Body, $"/providers/{provider.Id}/", isBuilt: true);
    }

    /// <summary>Checks a model; may be called from any thread.</summary>
    public void Check(ModelFile model) => Check(model.Body, $"/models/{model.Author}/{model.Slug}/", drafts || !model.Draft);

    private void Check(Body? body, string page, bool isBuilt)
    {
        if (body is null) return;
        foreach (var (url, at) in memory is null ? BodyCheck.Report(body, diagnostics) : memory.Of(body, diagnostics, bag => BodyCheck.Report(body, bag)))
            if (isBuilt && BodyUrl.SitePath(url, page) is { } path)
                lock (_links) _links.Add(new Located<string>(path, at));
    }
}
