using System.Buffers;
using System.Text;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.Tests.Pages;

/// <summary>The default theme, and a catalog rendered with it into memory.</summary>
internal static class BuiltSite
{
    private static readonly Lazy<Theme> _theme = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Load(null, diagnostics);
        Assert.Empty(diagnostics.InFileOrder());
        return theme;
    });

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _everything = new(() => Of(SampleCatalog.Everything()));

    public static Theme Theme => _theme.Value;

    /// <summary>The sample catalog's files by output path.</summary>
    public static IReadOnlyDictionary<string, string> Everything => _everything.Value;

    /// <summary>A catalog's files by output path.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="below">Only those of pages whose site path begins so.</param>
    public static IReadOnlyDictionary<string, string> Of(Catalog catalog, string below = "/")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var page in SitePlan.PagesOf(catalog, Theme.Parts).Where(page => page.Path.StartsWith(below, StringComparison.Ordinal)))
        {
            Theme.Render(page, buffer, (path, bytes) => files.Add(path, Encoding.UTF8.GetString(bytes.Span)));
            foreach (var form in page.Forms.OfType<StreamForm>())
            {
                using var whole = new MemoryStream();
                form.Write(whole);
                files.Add(form.OutputPath, Encoding.UTF8.GetString(whole.ToArray()));
            }
        }

        return files;
    }
}
