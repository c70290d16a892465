namespace SiteGen.Templating.Running;

/// <summary>What a <c>for</c> goes through and where it keeps count.</summary>
/// <param name="List">The list; null is looped over like an empty one, without its <c>else</c>.</param>
/// <param name="Offset">How many items to skip; null for none, and so for what is below 0.</param>
/// <param name="Limit">How many to take at most; null for all, and so, in Scriban, for 0 and below.</param>
/// <param name="Reversed">True to go backwards through what is left after skipping.</param>
/// <param name="ItemSlot">Where the item goes.</param>
/// <param name="IndexSlot">Where its number goes, from 0.</param>
/// <param name="CountSlot">Where the number of turns goes.</param>
internal sealed record Loop(Reader List, Reader? Offset, Reader? Limit, bool Reversed, int ItemSlot, int IndexSlot, int CountSlot);
