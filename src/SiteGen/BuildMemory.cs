using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>What who builds one site again and again keeps from the last time, so that the work is that of what changed.</summary>
public sealed class BuildMemory
{
    internal Remembered<FileState, object?> Files { get; } = new();

    internal Remembered<ModelFile, Model?> Models { get; } = new(ReferenceEqualityComparer.Instance);

    internal Remembered<Body, IReadOnlyList<Located<string>>> Bodies { get; } = new(ReferenceEqualityComparer.Instance);

    internal Remembered<string, Theme> Themes { get; } = new(StringComparer.Ordinal);
}
