using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The machine's Chromium, without a window and without a network of its own.</summary>
internal static class Chromium
{
    /// <summary>Why browser tests are passed over; null when they run.</summary>
    public static string? WhyNot =>
        Path is null && Environment.GetEnvironmentVariable("CI") != "true"
            ? "No Chromium is installed here (Debian's package is chromium; CHROMIUM names another's path)."
            : null;

    /// <summary>Where it is; null when it is nowhere.</summary>
    private static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM") }
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => System.IO.Path.Combine(folder, name))))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts it.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path ?? throw new FileNotFoundException("No Chromium is installed here (Debian's package is chromium)."),
        Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}
