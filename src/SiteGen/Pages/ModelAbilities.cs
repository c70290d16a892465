using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>What a model can hold and do, as a page shows it: the same views for every offering that says nothing else.</summary>
/// <param name="Limits">How many tokens.</param>
/// <param name="Modalities">What goes in and comes out.</param>
/// <param name="Capabilities">Every one of the vocabulary, in its order.</param>
internal sealed record ModelAbilities(LimitsView Limits, ModalitiesView Modalities, IReadOnlyList<BadgeView> Capabilities)
{
    public static ModelAbilities Of(Limits limits, ModelModalities modalities, Capabilities capabilities) =>
        new(LimitsView.Of(limits), ModalitiesView.Of(modalities), BadgeView.Of(capabilities));

    /// <summary>An offering's, where these are the model's own.</summary>
    public ModelAbilities Or(Model model, Offering offering)
    {
        var same = (Limits: offering.Limits == model.Limits, Modalities: offering.Modalities == model.Modalities, Capabilities: offering.Capabilities == model.Capabilities);
        return same is (true, true, true) ? this : new(
            same.Limits ? Limits : LimitsView.Of(offering.Limits),
            same.Modalities ? Modalities : ModalitiesView.Of(offering.Modalities),
            same.Capabilities ? Capabilities : BadgeView.Of(offering.Capabilities));
    }
}
