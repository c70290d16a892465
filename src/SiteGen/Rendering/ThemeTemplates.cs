using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Samples;
using SiteGen.Reading;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>
/// The compiled templates of a theme. A site's own files are read and checked when the theme loads, with everything they are printed
/// with; where a site changes none, the program's own, which its tests have checked, are compiled as they are first asked for.
/// </summary>
internal sealed class ThemeTemplates
{
    private readonly Dictionary<string, Lazy<Template>> _compiled = new(StringComparer.Ordinal);

    /// <param name="files">The theme's files; assets are passed over.</param>
    /// <param name="diagnostics">Where every problem of every template of a changed theme goes.</param>
    public ThemeTemplates(IReadOnlyCollection<ThemeFile> files, DiagnosticBag diagnostics)
    {
        var templates = files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal)).ToList();
        var all = SitePlan.Templates.Concat(CodeSamples.Templates);
        if (templates.TrueForAll(file => file.IsDefault))
        {
            var sources = new Lazy<IReadOnlyDictionary<string, TemplateSource>>(() => Decode(templates, diagnostics));
            foreach (var (path, view) in all) _compiled[path] = new(() => Compile(path, view, sources.Value));
            return;
        }

        var decoded = Decode(templates, diagnostics);
        var found = new DiagnosticBag();
        foreach (var (path, view) in all)
            if (TemplateCompiler.Compile(path, view, decoded, found) is { } template)
                _compiled[path] = new(template);
        // A fault of a part is found anew, and put a little differently, in every page that includes it.
        foreach (var problem in found.All().DistinctBy(problem => (problem.At, problem.Code))) diagnostics.Add(problem);
    }

    /// <summary>A template by its path below the theme's root.</summary>
    /// <exception cref="KeyNotFoundException">It had problems when the theme was loaded.</exception>
    public Template this[string path] => _compiled[path].Value;

    /// <summary>Compiles what every site needs, for who has a thread to spare; whoever asks meanwhile waits for it. What is wrong with one is said to who asks for it.</summary>
    public void Prepare()
    {
        foreach (var (path, _) in SitePlan.AlwaysNeeded)
            if (_compiled.TryGetValue(path, out var template)) _ = template.Value;
    }

    private static Dictionary<string, TemplateSource> Decode(List<ThemeFile> files, DiagnosticBag diagnostics) =>
        files.ToDictionary(
            file => file.Path,
            file => new TemplateSource(file.Path, file.File, SourceText.Decode(file.Bytes.Span, file.File, diagnostics) ?? ""),
            StringComparer.Ordinal);

    private static Template Compile(string path, Type view, IReadOnlyDictionary<string, TemplateSource> sources)
    {
        var problems = new DiagnosticBag();
        return TemplateCompiler.Compile(path, view, sources, problems)
            ?? throw new InvalidOperationException($"The program's own template {path} does not compile:\n{string.Join('\n', problems.InFileOrder())}");
    }
}
