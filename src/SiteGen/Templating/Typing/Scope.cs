using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>The names known at a place of a template, from the innermost block outwards, as Scriban looks them up.</summary>
internal abstract class Scope(Scope? outer)
{
    /// <summary>null for the view, the outermost.</summary>
    public Scope? Outer => outer;

    /// <summary>What a name stands for in this block alone; null when it is not of this block.</summary>
    public abstract Variable? Own(string name);

    /// <summary>The names of this block alone.</summary>
    public abstract IEnumerable<string> OwnNames { get; }
}

/// <param name="Reader">Reads it.</param>
/// <param name="Type">What it is, before any guard.</param>
/// <param name="Path">What guards know it by: the same for every way to write it.</param>
internal sealed record Variable(Reader Reader, Shape Type, string Path);

/// <summary>The members of a record as names: the view, or what <c>with</c> opened.</summary>
internal sealed class RecordScope(Scope? outer, RecordType record, int slot) : Scope(outer)
{
    private readonly SlotReader _owner = new(slot);

    public override IEnumerable<string> OwnNames => record.Members.Keys;

    public override Variable? Own(string name) =>
        record.Members.TryGetValue(name, out var member)
            ? new(member.ReaderOf(new(_owner, IsConditional: false)), member.Type, $"{slot}.{name}")
            : null;
}

/// <summary>A loop: its variable, and <c>for.index</c> and its like.</summary>
internal sealed class LoopScope(Scope outer, string name, Shape type, int itemSlot, int indexSlot, int countSlot) : Scope(outer)
{
    public int IndexSlot => indexSlot;

    public int CountSlot => countSlot;

    public override IEnumerable<string> OwnNames => [name];

    public override Variable? Own(string asked) => asked == name ? new(new SlotReader(itemSlot), type, $"{itemSlot}") : null;
}

/// <summary>Names that <c>capture</c> made in a block; they end with the block.</summary>
internal sealed class CaptureScope(Scope outer) : Scope(outer)
{
    private readonly Dictionary<string, Variable> _captured = new(StringComparer.Ordinal);

    public override IEnumerable<string> OwnNames => _captured.Keys;

    public override Variable? Own(string name) => _captured.GetValueOrDefault(name);

    public void Add(string name, Shape type, int slot) => _captured[name] = new(new SlotReader(slot), type, $"{slot}");
}

/// <summary>The border of a part: inside it only its arguments and the view are known.</summary>
internal sealed class PartScope(Scope outer, string path, IReadOnlyList<Variable> arguments) : Scope(outer)
{
    /// <summary>The part's path, for messages.</summary>
    public string Path => path;

    public IReadOnlyList<Variable> Arguments => arguments;

    public override IEnumerable<string> OwnNames => [];

    public override Variable? Own(string name) => null;
}
