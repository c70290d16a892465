using System.Text;

namespace SiteGen.Templating.Typing;

/// <summary>
/// Scriban's standard renamer: <c>ContextWindow</c> is <c>context_window</c> in a template, <c>JsonLd</c> is <c>json_ld</c>.
/// A run of capitals stays together: <c>HTMLTitle</c> is <c>htmltitle</c>.
/// </summary>
internal static class MemberName
{
    public static string Of(string property)
    {
        var name = new StringBuilder(property.Length + 4);
        for (var i = 0; i < property.Length; i++)
        {
            var upper = char.IsUpper(property[i]);
            if (upper && i > 0 && !char.IsUpper(property[i - 1])) name.Append('_');
            name.Append(upper ? char.ToLowerInvariant(property[i]) : property[i]);
        }

        return name.ToString();
    }
}
