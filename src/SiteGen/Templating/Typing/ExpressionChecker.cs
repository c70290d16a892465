using SiteGen.Diagnostics;
using SiteGen.Templating.Running;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Typing;

/// <summary>Finds out what the expressions of one template or part are, and reports what they cannot be.</summary>
internal sealed class ExpressionChecker(SourceText source, Format format, DiagnosticBag diagnostics)
{
    /// <param name="expression">What was written.</param>
    /// <param name="scope">The names known there.</param>
    /// <param name="present">The paths that guards around it have shown not to be null.</param>
    public Checked Check(Expression expression, Scope scope, PathSet present) => expression switch
    {
        Literal literal => CheckLiteral(literal),
        Name or Member or Argument => new PathChecker(source, diagnostics).Check(expression, scope, present),
        Not not => CheckNot(not, scope, present),
        Binary { Operator: "&&" or "||" } binary => CheckLogic(binary, scope, present),
        Binary { Operator: "??" } binary => CheckCoalescing(binary, scope, present),
        Binary binary => CheckComparison(binary, scope, present),
        Call call => CheckCall(call, scope, present),
        _ => Checked.Unknown,
    };

    private static Checked CheckLiteral(Literal literal) => literal.Value switch
    {
        string text => new(new Constant(Value.Of(text)), Shape.Text),
        long number => new(new Constant(Value.Of(number)), Shape.Number),
        bool truth => new(new Constant(Value.Of(truth)), Shape.Bool),
        _ => new(new Constant(Value.Null), Shape.Null),
    };

    private Checked CheckNot(Not not, Scope scope, PathSet present)
    {
        var operand = Check(not.Operand, scope, present);
        return new(new NotReader(operand.Reader), Shape.Bool) { WhenTrue = operand.WhenFalse, WhenFalse = operand.WhenTrue };
    }

    private Checked CheckLogic(Binary binary, Scope scope, PathSet present)
    {
        var left = Check(binary.Left, scope, present);
        if (binary.Operator == "&&")
        {
            var both = Check(binary.Right, scope, present.Or(left.WhenTrue));
            return new(new AndReader(left.Reader, both.Reader), Shape.Bool) { WhenTrue = left.WhenTrue.Or(both.WhenTrue), WhenFalse = left.WhenFalse.And(both.WhenFalse) };
        }

        var either = Check(binary.Right, scope, present.Or(left.WhenFalse));
        return new(new OrReader(left.Reader, either.Reader), Shape.Bool) { WhenTrue = left.WhenTrue.And(either.WhenTrue), WhenFalse = left.WhenFalse.Or(either.WhenFalse) };
    }

    private Checked CheckCoalescing(Binary binary, Scope scope, PathSet present)
    {
        var left = Check(binary.Left, scope, present);
        var right = Check(binary.Right, scope, present);
        if (left.Type.IsUnknown || right.Type.IsUnknown) return Checked.Unknown;
        if (left.Type.Kind == Kind.Null) return right;

        var alike = right.Type.Kind == Kind.Null || left.Type.IsLike(right.Type) || (left.Type.IsNumeric && right.Type.IsNumeric);
        if (!alike)
        {
            diagnostics.Add(Problems.UnlikeTypes(At(binary), "??", left.Type.NotNull.Described, right.Type.NotNull.Described));
            return Checked.Unknown;
        }

        var type = right.Type.Kind == Kind.Decimal ? right.Type : left.Type;
        return new(new CoalescingReader(left.Reader, right.Reader), type with { MayBeNull = left.Type.MayBeNull && right.Type.MayBeNull });
    }

    private Checked CheckComparison(Binary binary, Scope scope, PathSet present)
    {
        var left = Check(binary.Left, scope, present);
        var right = Check(binary.Right, scope, present);
        if (left.Type.IsUnknown || right.Type.IsUnknown) return Checked.Unknown with { };

        var equality = binary.Operator is "==" or "!=";
        if (!AreComparable(left.Type, right.Type, equality))
        {
            diagnostics.Add(Problems.UnlikeTypes(At(binary), binary.Operator, left.Type.NotNull.Described, right.Type.NotNull.Described));
            return Checked.Unknown;
        }

        if (!equality) return new(new OrderReader(left.Reader, right.Reader, binary.Operator), Shape.Bool);

        var same = right.Type.MayBeNull ? PathSet.Empty : left.WhenPresent;
        if (!left.Type.MayBeNull) same = same.Or(right.WhenPresent);
        var different = right.Type.Kind == Kind.Null ? left.WhenPresent : left.Type.Kind == Kind.Null ? right.WhenPresent : PathSet.Empty;
        var isEqual = binary.Operator == "==";
        return new(new EqualityReader(left.Reader, right.Reader, isEqual), Shape.Bool)
        {
            WhenTrue = isEqual ? same : different,
            WhenFalse = isEqual ? different : same,
        };
    }

    private static bool AreComparable(Shape left, Shape right, bool equality) =>
        (left.IsNumeric && right.IsNumeric)
        || (left.Kind == Kind.Text && right.Kind == Kind.Text)
        || (equality && (left.Kind == Kind.Null || right.Kind == Kind.Null || (left.Kind == Kind.Bool && right.Kind == Kind.Bool)));

    private Checked CheckCall(Call call, Scope scope, PathSet present)
    {
        var name = PathOf(call.Function);
        var arguments = call.Arguments.Select(argument => Check(argument, scope, present)).ToList();
        if (name == "raw") return CheckRaw(call, arguments);
        if (name is null || !Functions.All.TryGetValue(name, out var function))
        {
            diagnostics.Add(name == "include"
                ? Problems.NotInThisLanguage(At(call.Function), "include", "Write include as a statement of its own.")
                : Problems.UnknownFunction(At(call.Function), name ?? source.Text[call.Function.Start..call.Function.End], Functions.All.Keys));
            return Checked.Unknown;
        }

        var space = name[..name.IndexOf('.', StringComparison.Ordinal)];
        for (var around = scope; around is not null; around = around.Outer)
            if (around.Own(space) is not null)
                diagnostics.Add(Problems.FunctionHidden(At(call.Function), name, space));

        if (arguments.Count < function.LeastArguments || arguments.Count > function.Parameters.Count)
        {
            diagnostics.Add(Problems.WrongNumberOfArguments(At(call), function.Signature, arguments.Count));
            return Checked.Unknown;
        }

        for (var i = 0; i < arguments.Count; i++)
            if (!arguments[i].Type.IsUnknown && !function.Parameters[i].Accepts(arguments[i].Type))
            {
                diagnostics.Add(Problems.WrongArgument(At(call.Arguments[i]), function.Signature, function.Parameters[i].Described, arguments[i].Type.Described));
                return Checked.Unknown;
            }

        if (arguments.Exists(argument => argument.Type.IsUnknown)) return Checked.Unknown;
        return new(new CallReader(function.Body, [.. arguments.Select(a => a.Reader)]), function.ResultOf([.. arguments.Select(a => a.Type)]));
    }

    private Checked CheckRaw(Call call, List<Checked> arguments)
    {
        if (arguments.Count != 1)
        {
            diagnostics.Add(Problems.WrongNumberOfArguments(At(call), "raw markup", arguments.Count));
            return Checked.Unknown;
        }

        var kind = arguments[0].Type.Kind;
        if (kind == Kind.Unknown || (kind == Kind.Html && format == Format.Html) || (kind == Kind.Markdown && format == Format.Markdown)) return arguments[0];
        diagnostics.Add(Problems.RawOnText(At(call.Function), arguments[0].Type.NotNull.Described));
        return Checked.Unknown;
    }

    private static string? PathOf(Expression function) => function switch
    {
        Name name => name.Text,
        Member { Conditional: false, Owner: Name owner } member => $"{owner.Text}.{member.Text}",
        _ => null,
    };

    private Place At(Expression expression) => source.At(expression.Start, expression.End - expression.Start);
}
