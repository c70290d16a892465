using SiteGen.Domain;
using SiteGen.Pages.Samples;

namespace SiteGen.Pages;

/// <summary>Turns a file's Markdown into what views hold. Only called with bodies that were checked.</summary>
/// <param name="body">The body.</param>
/// <param name="urls">Where the site lives.</param>
/// <param name="sitePath">The page it stands on; relative links start there.</param>
public delegate BodyView BodyWriter(Body body, Urls urls, string sitePath);

/// <summary>What pages need of the theme before any is rendered.</summary>
/// <param name="Stylesheet">The site path of the stylesheet, e.g. <c>/assets/site.1f0a2b3c4d.css</c>; null when there is none.</param>
/// <param name="Script">The site path of the script; null when there is none.</param>
/// <param name="Bodies">Turns authored Markdown into markup.</param>
/// <param name="Samples">Prints code samples.</param>
public sealed record ThemeParts(string? Stylesheet, string? Script, BodyWriter Bodies, SampleWriter Samples)
{
    /// <summary>The site paths of scripts that only some pages load, by name: <c>estimator</c> is <c>assets/modules/estimator.js</c>.</summary>
    public IReadOnlyDictionary<string, string> Modules { get; init; } = new Dictionary<string, string>();
}
