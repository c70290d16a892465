using System.Text.RegularExpressions;
using SiteGen.Templating;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Architecture;

/// <summary>Every place where text goes out as it is. One more is one more to be read with care: add it here only after that.</summary>
public sealed partial class RawOutputTests
{
    [Fact]
    public void No_template_prints_raw() => Assert.Empty(
        Directory.GetFiles(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "README.md" && Raw().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void These_make_HTML() => Assert.Equal(
        [
            "SiteGen.Pages.JsonLd", // JSON whose <, > and & are escaped
            "SiteGen.Rendering.MarkdownBody", // Markdig with HTML switched off
            "SiteGen.Templating.Running.CaptureStep", // what a template printed, escaped already
        ],
        References.MakersOf(typeof(Html)).Where(type => type != typeof(Html)).Select(type => type.FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void These_make_Markdown() => Assert.Equal(
        [
            "SiteGen.Pages.Address", // a percent-encoded address
            "SiteGen.Pages.MarkdownPiece", // links, code and fences
            "SiteGen.Pages.WeightsView", // a dash
            "SiteGen.Rendering.MarkdownBody", // the author's own Markdown, checked for HTML
            "SiteGen.Templating.Running.CaptureStep", // what a template printed, escaped already
        ],
        References.MakersOf(typeof(Markdown)).Where(type => type != typeof(Markdown)).Select(type => type.FullName).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\{[^}]*\braw\b")]
    private static partial Regex Raw();
}
