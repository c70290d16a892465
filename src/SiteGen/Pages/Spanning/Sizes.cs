using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>How many characters a twin takes at most to say something.</summary>
internal sealed class Sizes(Urls urls)
{
    private readonly int _around = urls.Absolute("").Length + 24; // brackets, "/providers/", slashes, ".md"

    public int Link(Model model) => _around + Text(model.Name) + model.Id.Length;

    /// <summary>Named by the provider, with the model id behind it where the provider has the model twice.</summary>
    public int Link(Offering offering) =>
        _around + Text(offering.Provider.Name) + offering.Provider.Id.Length + offering.Slug.Length + Text(offering.ModelId);

    public static int Link(Source source) => (2 * source.Url.Length) + 8; // also its host

    /// <summary>Every character that is neither letter nor digit may be escaped by another one.</summary>
    public static int Text(string text)
    {
        var size = text.Length;
        foreach (var letter in text)
            if (!char.IsLetterOrDigit(letter) && letter != ' ') size++;
        return size;
    }
}
