namespace SiteGen.Templating.Running;

/// <summary>What one rendering knows: the view, loop variables and arguments, each in a slot numbered when the template was compiled.</summary>
internal sealed class Frame(int slots)
{
    public Value[] Slots { get; } = new Value[slots];
}
