using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>The one price to name where there is room for one.</summary>
/// <param name="Offering">Whose price it is.</param>
/// <param name="Unit">Where it is not billed per token; null otherwise.</param>
/// <remarks>Without a unit, the offering's billing says how to read it: usage means the token prices of the cheapest offering.</remarks>
public sealed record Quote(Offering Offering, UnitPrice? Unit)
{
    /// <summary>
    /// The cheapest offering per token; otherwise the first unit price of an offering billed by usage; otherwise the first that is free, part of a
    /// subscription, priced by its route, or on request, in this order. null when no offering that still answers has any of these.
    /// </summary>
    public static Quote? Of(Model model, DateOnly date)
    {
        if (Cheapest.Of(model, date) is { } cheapest) return new Quote(cheapest, null);
        var answering = model.AnsweringOn(date);
        foreach (var offering in answering)
            if (offering.Billing == Billing.Usage && UnitOf(offering) is { } unit) return new Quote(offering, unit);
        return answering.Where(offering => offering.Billing is Billing.Free or Billing.Subscription or Billing.Dynamic or Billing.Contact)
            .OrderBy(offering => offering.Billing).Select(offering => new Quote(offering, null)).FirstOrDefault();
    }

    /// <summary>
    /// The first unit price of an offering that has no price per token; null when there is none. What comes on top of another price, such as a web
    /// search, is never taken for the price of a model.
    /// </summary>
    public static UnitPrice? UnitOf(Offering offering)
    {
        if (offering.Cost.Tokens.HasAny) return null;
        foreach (var unit in offering.Cost.Units)
            if (unit.Item is not (UnitItem.WebSearch or UnitItem.CodeInterpreter or UnitItem.FileSearch or UnitItem.VectorStore)) return unit;
        return null;
    }
}
