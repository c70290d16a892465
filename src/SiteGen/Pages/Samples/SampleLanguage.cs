namespace SiteGen.Pages.Samples;

/// <summary>A language that samples are written in.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="Extension">Of its templates.</param>
/// <param name="Fence">Its name behind a Markdown fence and in a class.</param>
internal sealed record SampleLanguage(string Name, string Extension, string Fence)
{
    public static SampleLanguage Python { get; } = new("Python", "py", "python");

    public static SampleLanguage TypeScript { get; } = new("TypeScript", "ts", "typescript");

    public static SampleLanguage Curl { get; } = new("cURL", "sh", "bash");

    /// <summary>In the order of the tabs.</summary>
    public static IReadOnlyList<SampleLanguage> All { get; } =
    [
        Python, TypeScript, Curl, new("C#", "cs", "csharp"), new("Go", "go", "go"), new("PHP", "php", "php"),
    ];
}
