using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Shapes;

namespace SiteGen.Tests.Reading.Shapes;

/// <summary>Reads one value by a shape.</summary>
internal static class Reads
{
    /// <summary>The value, or the code of the problem.</summary>
    /// <param name="shape">What may be written.</param>
    /// <param name="yaml">As it stands behind the colon.</param>
    public static (T? Value, string? Code) As<T>(ValueShape<T> shape, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlTree.Read($"key: {yaml}\n", "content/x.md", 0, diagnostics)!.Entries.Single().Value;
        var isRead = shape.TryRead(node, diagnostics, out var value);
        var code = diagnostics.InFileOrder().SingleOrDefault()?.Code;
        Assert.Equal(isRead, code is null);
        return isRead ? (value, null) : (default, code);
    }
}
