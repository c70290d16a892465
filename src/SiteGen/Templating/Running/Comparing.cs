namespace SiteGen.Templating.Running;

internal sealed class NotReader(Reader operand) : Reader
{
    public override Value Read(Frame frame) => Value.Of(!operand.Read(frame).IsTrue);
}

internal sealed class AndReader(Reader left, Reader right) : Reader
{
    public override Value Read(Frame frame) => Value.Of(left.Read(frame).IsTrue && right.Read(frame).IsTrue);
}

internal sealed class OrReader(Reader left, Reader right) : Reader
{
    public override Value Read(Frame frame) => Value.Of(left.Read(frame).IsTrue || right.Read(frame).IsTrue);
}

internal sealed class CoalescingReader(Reader left, Reader right) : Reader
{
    public override Value Read(Frame frame) => left.Read(frame) is { IsNull: false } found ? found : right.Read(frame);
}

/// <summary>Equality of values of one kind, or with null, which equals only itself.</summary>
internal sealed class EqualityReader(Reader left, Reader right, bool whenEqual) : Reader
{
    public override Value Read(Frame frame) => Value.Of(AreEqual(left.Read(frame), right.Read(frame)) == whenEqual);

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
internal sealed class OrderReader(Reader left, Reader right, string op) : Reader
{
    public override Value Read(Frame frame)
    {
        var (a, b) = (left.Read(frame), right.Read(frame));
        if (a.Object is string || b.Object is string) return Value.Of(Holds(string.CompareOrdinal((string?)a.Object, (string?)b.Object)));
        if (a.IsNull || b.IsNull) return Value.Of(false);
        return Value.Of(Holds(a.IsNumber && b.IsNumber ? a.Number.CompareTo(b.Number) : a.AsDecimal().CompareTo(b.AsDecimal())));
    }

    private bool Holds(int order) => op switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}

/// <summary>Calls a function; the arguments that were left out are null.</summary>
internal sealed class CallReader(FunctionBody body, Reader[] arguments) : Reader
{
    public override Value Read(Frame frame) => body(Argument(0, frame), Argument(1, frame), Argument(2, frame));

    private Value Argument(int index, Frame frame) => index < arguments.Length ? arguments[index].Read(frame) : Value.Null;
}

internal delegate Value FunctionBody(Value first, Value second, Value third);
