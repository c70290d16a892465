using System.Buffers;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>How pages look: compiled templates and assets. Once it is loaded without errors, nothing in a template can fail; one theme renders on all cores.</summary>
public sealed class Theme
{
    private readonly ThemeTemplates _templates;
    private readonly ThemeAssets _assets;

    private Theme(ThemeTemplates templates, ThemeAssets assets, IReadOnlyCollection<ThemeFile> files)
    {
        (_templates, _assets, Files) = (templates, assets, files);
        Parts = new ThemeParts(assets.Stylesheet, assets.Script, MarkdownBody.Write, new SampleTexts(templates).Write) { Modules = assets.Modules };
    }

    /// <summary>What the plan of the pages needs.</summary>
    public ThemeParts Parts { get; }

    /// <summary>Files to write beside the pages, by output path.</summary>
    public IReadOnlyList<Asset> Assets => _assets.All;

    /// <summary>Every file of the theme, by path, and whose it is.</summary>
    public IReadOnlyCollection<ThemeFile> Files { get; }

    /// <summary>Reads a theme, and compiles one that the site changes. After errors it must not render.</summary>
    /// <param name="folder">The site's templates folder, whose files replace those of the default theme one by one; null for the default theme alone.</param>
    /// <param name="diagnostics">Where every problem of every template goes.</param>
    /// <param name="memory">The theme that was loaded before, by who loads it again and again; null to load it in any case.</param>
    public static Theme Load(string? folder, DiagnosticBag diagnostics, Remembered<string, Theme>? memory = null)
    {
        memory?.Begin();
        return memory is null ? Compile(folder, diagnostics) : memory.Of(ThemeFiles.StateOf(folder), diagnostics, bag => Compile(folder, bag));
    }

    private static Theme Compile(string? folder, DiagnosticBag diagnostics)
    {
        var files = ThemeFiles.Read(folder, diagnostics).All;
        return new Theme(new ThemeTemplates(files, diagnostics), ThemeAssets.Of(files, diagnostics), files);
    }

    /// <summary>Compiles the templates that every site needs, before a page asks for them; nothing depends on it.</summary>
    public void Prepare() => _templates.Prepare();

    /// <summary>Writes every file of a page but those that are <see cref="StreamForm"/>s; the view is made once for all of them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="buffer">Emptied before each file.</param>
    /// <param name="write">Gets each file's output path and bytes; the bytes are gone after it returns.</param>
    public void Render(Page page, ArrayBufferWriter<byte> buffer, Action<string, ReadOnlyMemory<byte>> write)
    {
        var view = page.View();
        foreach (var form in page.Forms)
        {
            if (form is StreamForm) continue;
            buffer.ResetWrittenCount();
            Render(form, view, buffer);
            write(form.OutputPath, buffer.WrittenMemory);
        }
    }

    /// <summary>Appends one file of a page.</summary>
    /// <param name="form">The file.</param>
    /// <param name="view">What the page's <see cref="Page.View"/> made.</param>
    /// <param name="output">Where it goes.</param>
    public void Render(PageForm form, IPageView view, IBufferWriter<byte> output)
    {
        switch (form)
        {
            case HtmlForm html:
                _templates[html.Template].Render(view, output);
                break;
            case TwinForm twin:
                TwinDocument.Write(view.Page, _templates[twin.Template], view, output);
                break;
            case DataForm data:
                data.Write(view, output);
                break;
        }
    }
}
