using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Samples;

/// <summary>Whose request a model's page shows first.</summary>
internal static class SampleOrder
{
    /// <summary>
    /// Offerings that still answer: the maker's own by usage, the maker's own otherwise, then the cheapest by usage, other usage, the
    /// rest; one's own machine last. As written among equals.
    /// </summary>
    public static IReadOnlyList<Offering> Of(Model model, DateOnly date)
    {
        var cheapest = Cheapest.Of(model, date);
        return [.. model.AnsweringOn(date).OrderBy(offering => offering switch
        {
            { Provider.Type: ProviderType.Local } => 5,
            { Provider.Type: ProviderType.FirstParty, Billing: Billing.Usage } => 0,
            { Provider.Type: ProviderType.FirstParty } => 1,
            _ when ReferenceEquals(offering, cheapest) => 2,
            { Billing: Billing.Usage } => 3,
            _ => 4,
        })];
    }
}
