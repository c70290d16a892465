using System.Buffers;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>One address of the site and the files that are written for it. Holds no view: that is made when the page is rendered, once for all its forms.</summary>
/// <param name="Path">The site path, e.g. <c>/models/google/gemini-2.5-flash/</c>, without the base path.</param>
/// <param name="Source">The content file that asked for it, for messages.</param>
/// <param name="View">Makes the view; may be called from any thread.</param>
/// <param name="FormsOf">The files of a page of its kind.</param>
public sealed record Page(string Path, string Source, Func<IPageView> View, FormsOf FormsOf)
{
    /// <summary>A page with files of its own.</summary>
    /// <param name="path">The site path.</param>
    /// <param name="source">The content file that asked for it.</param>
    /// <param name="view">Makes the view.</param>
    /// <param name="forms">At least one.</param>
    public Page(string path, string source, Func<IPageView> view, IReadOnlyList<PageForm> forms)
        : this(path, source, view, _ => forms)
    {
    }

    /// <summary>Its files, at least one; made anew each time.</summary>
    public IReadOnlyList<PageForm> Forms => FormsOf(Path);

    /// <summary>The newest date its data bears; null when none is known. Never a date of the build.</summary>
    public PartialDate? LastModified { get; init; }

    /// <summary>The site path it leads to, for a page that does nothing else; null for all others.</summary>
    public string? RedirectsTo { get; init; }

    /// <summary>Whether the sitemap lists it.</summary>
    public bool Listed { get; init; }
}

/// <summary>The files of a page by its site path. One function serves all pages of a kind, so that the plan of a large catalog holds no paths of files.</summary>
/// <param name="sitePath">The page's.</param>
public delegate IReadOnlyList<PageForm> FormsOf(string sitePath);

/// <summary>What every view record has.</summary>
public interface IPageView
{
    /// <summary>What the head of the page says.</summary>
    PageHead Page { get; }
}

/// <summary>One file of a page.</summary>
/// <param name="OutputPath">Below the output folder, with forward slashes, without a leading one.</param>
public abstract record PageForm(string OutputPath);

/// <summary>A page for a browser.</summary>
/// <param name="OutputPath">Below the output folder.</param>
/// <param name="Template">The template below the theme, e.g. <c>pages/model.html</c>.</param>
public sealed record HtmlForm(string OutputPath, string Template) : PageForm(OutputPath);

/// <summary>The same as Markdown; its front matter comes from the head, the rest from the template.</summary>
/// <param name="OutputPath">Below the output folder.</param>
/// <param name="Template">The template below the theme, e.g. <c>pages/model.md</c>.</param>
public sealed record TwinForm(string OutputPath, string Template) : PageForm(OutputPath);

/// <summary>A file written without a template: JSON twins, llms.txt, sitemaps.</summary>
/// <param name="OutputPath">Below the output folder.</param>
/// <param name="Write">Writes the whole file.</param>
public sealed record DataForm(string OutputPath, Action<IPageView, IBufferWriter<byte>> Write) : PageForm(OutputPath);

/// <summary>A file whose size grows with the whole catalog: written into the file as it is made, never held in memory.</summary>
/// <param name="OutputPath">Below the output folder.</param>
/// <param name="Write">Writes the whole file.</param>
public sealed record StreamForm(string OutputPath, Action<Stream> Write) : PageForm(OutputPath);
