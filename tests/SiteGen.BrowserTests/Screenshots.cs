using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>Not a test of anything: pictures for people, made only when <c>SCREENSHOTS</c> names a folder for them.</summary>
[Collection(Looks.Name)]
public sealed class Screenshots(SampleSite site)
{
    private static readonly int[] _widths = [360, 768, 1440];

    [ScreenshotTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task Of_each_kind_of_page(string path)
    {
        var folder = Directory.CreateDirectory(ScreenshotTheoryAttribute.Folder!).FullName;
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var width in _widths)
            {
                await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
                var name = path.Length == 0 ? "home" : path.TrimEnd('/').Replace('/', '_');
                await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png"), FullPage = true });
            }
    }

    /// <summary>The two of the README, small enough to keep.</summary>
    [ScreenshotFact]
    public async Task For_the_readme()
    {
        var folder = Directory.CreateDirectory(ScreenshotTheoryAttribute.Folder!).FullName;
        foreach (var (name, width, height, scheme) in new[] { ("model-page", 1280, 860, ColorScheme.Light), ("model-page-narrow", 390, 860, ColorScheme.Dark) })
        {
            await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await visitor.Page.GotoAsync("models/anthropic/claude-opus-4-8/", new() { WaitUntil = WaitUntilState.NetworkIdle });
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScreenshotTheoryAttribute : TheoryAttribute
{
    public ScreenshotTheoryAttribute() => Skip = WhyNot;

    /// <summary>Where pictures go; null when none are wanted.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    internal static string? WhyNot => Folder is null ? "Makes pictures only: SCREENSHOTS names a folder for them." : Chromium.WhyNot;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScreenshotFactAttribute : FactAttribute
{
    public ScreenshotFactAttribute() => Skip = ScreenshotTheoryAttribute.WhyNot;
}
