namespace SiteGen.Deriving;

/// <summary>Which licences ask for no more than a notice. Anything else, and any licence not known here, is worth reading first.</summary>
internal static class Licenses
{
    private static readonly HashSet<string> _permissive = new(StringComparer.OrdinalIgnoreCase)
    {
        "0BSD", "AFL-3.0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC-BY-4.0", "CC0-1.0", "CDLA-Permissive-2.0", "ISC", "MIT", "MIT-0", "Unlicense", "Zlib",
    };

    public static bool IsPermissive(string license) => _permissive.Contains(license);

    /// <summary>By the name only, e.g. CC-BY-NC-4.0 or "… non-commercial licence".</summary>
    public static bool IsNonCommercial(string license) =>
        license.Contains("non-commercial", StringComparison.OrdinalIgnoreCase) || license.Contains("noncommercial", StringComparison.OrdinalIgnoreCase)
        || license.Split('-', ' ').Contains("NC", StringComparer.OrdinalIgnoreCase);
}
