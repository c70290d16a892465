using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Binding;

/// <summary>Logos name images that exist.</summary>
internal static class LogoCheck
{
    public static void Run(ContentFiles files, DiagnosticBag diagnostics)
    {
        var known = files.Assets.ToHashSet(StringComparer.Ordinal);
        foreach (var author in files.Authors) Check(author.Logo);
        foreach (var provider in files.Providers) Check(provider.Logo);
        Check(files.Site?.Logo);

        void Check(Located<string>? logo)
        {
            if (logo is { } named && !known.Contains(named.Value)) diagnostics.Add(Problems.NoSuchAsset(named, known));
        }
    }
}
