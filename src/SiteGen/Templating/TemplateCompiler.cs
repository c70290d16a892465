using SiteGen.Diagnostics;
using SiteGen.Templating.Running;
using SiteGen.Templating.Surroundings;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating;

/// <summary>Compiles templates: reads them, checks every name against the view, decides how each value is escaped, inlines the parts.</summary>
public static class TemplateCompiler
{
    /// <summary>Compiles one template with every part it includes; null when there were problems, which are reported, as many as can be found at once.</summary>
    /// <param name="path">A key of <paramref name="files"/>; its extension (.html, .md, .xml, .json, or a language of code samples) says how values are escaped.</param>
    /// <param name="viewType">The record it prints: its public properties are what the template may name.</param>
    /// <param name="files">The theme's templates and parts by their path below the theme's root.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Template? Compile(string path, Type viewType, IReadOnlyDictionary<string, TemplateSource> files, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var template = Compile(path, RecordType.Of(viewType), viewType, files, found);
        foreach (var problem in found.All()) diagnostics.Add(problem);
        return found.HasErrors ? null : template;
    }

    private static Template? Compile(string path, RecordType view, Type viewType, IReadOnlyDictionary<string, TemplateSource> files, DiagnosticBag found)
    {
        if (FormatOf(path) is not { } format)
        {
            found.Add(Problems.UnknownTemplateFormat(Place.WholeFile(files.TryGetValue(path, out var source) ? source.File : path)));
            return null;
        }

        var parts = new Parts(files, format, found);
        if (parts.Enter(path, Place.WholeFile(path), "") is not { } main) return null;
        var nodes = new StatementChecker(parts, main.Source, found).Check(main.Block, new RecordScope(null, view, slot: 0), "", PathSet.Empty);
        if (format == Format.Markdown)
        {
            var (front, body) = FrontMatter.Split(nodes);
            nodes = [.. front, .. new CodeSpans(found).Group(body)];
        }

        new SurroundingsPass(found).Run(nodes, format, main.Source.At(main.Source.Text.Length, 1));
        return found.HasErrors ? null : new(viewType, Emitter.Emit(nodes), parts.Slots);
    }

    private static Format? FormatOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => Format.Html,
        ".md" => Format.Markdown,
        ".xml" => Format.Xml,
        ".json" => Format.Json,
        ".py" => Format.Python,
        ".ts" => Format.TypeScript,
        ".cs" => Format.CSharp,
        ".go" => Format.Go,
        ".php" => Format.Php,
        ".sh" => Format.Shell,
        ".yml" => Format.Yaml,
        ".toml" => Format.Toml,
        _ => null,
    };
}
