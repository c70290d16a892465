using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Binding;

/// <summary>Logos name images that exist.</summary>
internal static class LogoCheck
{
    public static void Run(ContentFiles files, DiagnosticBag diagnostics)
    {
        var known = files.Assets.ToHashSet(StringComparer.Ordinal);
        var logos = files.Authors.Select(file => file.Logo).Concat(files.Providers.Select(file => file.Logo)).Append(files.Site?.Logo);
        foreach (var logo in logos)
            if (logo is { } named && !known.Contains(named.Value)) diagnostics.Add(Problems.NoSuchAsset(named, known));
    }
}
