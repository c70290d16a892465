namespace SiteGen.Templating.Running;

internal sealed class NotReader(Reader operand) : Condition
{
    public override bool IsTrue(Frame frame) => !operand.IsTrue(frame);
}

internal sealed class AndReader(Reader left, Reader right) : Condition
{
    public override bool IsTrue(Frame frame) => left.IsTrue(frame) && right.IsTrue(frame);
}

internal sealed class OrReader(Reader left, Reader right) : Condition
{
    public override bool IsTrue(Frame frame) => left.IsTrue(frame) || right.IsTrue(frame);
}

internal sealed class CoalescingReader(Reader left, Reader right) : Reader
{
    public override Value Read(Frame frame) => left.Read(frame) is { IsNull: false } found ? found : right.Read(frame);
}

/// <summary>Equality of values of one kind, or with null, which equals only itself.</summary>
internal sealed class EqualityReader(Reader left, Reader right, bool whenEqual) : Condition
{
    public override bool IsTrue(Frame frame) => AreEqual(left.Read(frame), right.Read(frame)) == whenEqual;

    public static bool AreEqual(Value left, Value right) => (left.Object, right.Object) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (decimal, _) or (_, decimal) => left.AsDecimal() == right.AsDecimal(),
        _ => left.Number == right.Number,
    };
}

/// <summary>
/// Order of two numbers, or of two texts by UTF-16 unit. As in Scriban, no number is less or greater than null, but null comes before every text.
/// </summary>
internal sealed class OrderReader(Reader left, Reader right, string op) : Condition
{
    private readonly bool _whenLess = op is "<" or "<=";
    private readonly bool _whenEqual = op is "<=" or ">=";
    private readonly bool _whenGreater = op is ">" or ">=";

    public override bool IsTrue(Frame frame)
    {
        var (a, b) = (left.Read(frame), right.Read(frame));
        if (a.IsNumber && b.IsNumber) return Holds(a.Number.CompareTo(b.Number));
        if (a.Object is string || b.Object is string) return Holds(string.CompareOrdinal((string?)a.Object, (string?)b.Object));
        return !a.IsNull && !b.IsNull && Holds(a.AsDecimal().CompareTo(b.AsDecimal()));
    }

    private bool Holds(int order) => order < 0 ? _whenLess : order > 0 ? _whenGreater : _whenEqual;
}

/// <summary>Calls a function; the arguments that were left out are null.</summary>
internal sealed class CallReader(FunctionBody body, Reader[] arguments) : Reader
{
    public override Value Read(Frame frame) => body(Argument(0, frame), Argument(1, frame), Argument(2, frame));

    private Value Argument(int index, Frame frame) => index < arguments.Length ? arguments[index].Read(frame) : Value.Null;
}

internal delegate Value FunctionBody(Value first, Value second, Value third);
