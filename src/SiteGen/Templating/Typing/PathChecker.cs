using SiteGen.Diagnostics;
using SiteGen.Templating.Running;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Typing;

/// <summary>Follows a path such as <c>model.author.name</c>, <c>$1.price</c> or <c>for.index</c> through the types of the view.</summary>
internal sealed class PathChecker(SourceText source, DiagnosticBag diagnostics)
{
    public Checked Check(Expression expression, Scope scope, PathSet present) => expression switch
    {
        Name name => CheckName(name, scope, present),
        Argument argument => CheckArgument(argument, scope, present),
        Member { Owner: Name { Text: "for" } } member => CheckLoopVariable(member, scope),
        Member member => CheckMember(member, scope, present),
        _ => Checked.Unknown,
    };

    private Checked CheckName(Name name, Scope scope, PathSet present)
    {
        PartScope? part = null;
        for (var around = scope; around is not null; around = around.Outer)
        {
            if (around.Own(name.Text) is { } found)
            {
                if (part is null || around.Outer is null) return Found(found.Reader, found.Type, found.Path, PathSet.Empty, present);
                diagnostics.Add(Problems.NameOfTheCaller(At(name), name.Text, part.Path));
                return Checked.Unknown;
            }

            part ??= around as PartScope;
        }

        diagnostics.Add(Problems.UnknownName(At(name), name.Text, NamesIn(scope)));
        return Checked.Unknown;
    }

    /// <summary>Those that can be named: within a part its own and the view's.</summary>
    private static SortedSet<string> NamesIn(Scope scope)
    {
        var known = new SortedSet<string>(StringComparer.Ordinal);
        var isPart = false;
        for (var around = scope; around is not null; around = around.Outer)
        {
            if (!isPart || around.Outer is null) known.UnionWith(around.OwnNames);
            isPart |= around is PartScope;
        }

        return known;
    }

    private Checked CheckArgument(Argument argument, Scope scope, PathSet present)
    {
        var insideWith = false;
        for (var around = scope; around is not null; around = around.Outer)
        {
            if (around is PartScope part)
            {
                if (insideWith) break;
                if (argument.Number >= 1 && argument.Number <= part.Arguments.Count)
                {
                    var found = part.Arguments[argument.Number - 1];
                    return Found(found.Reader, found.Type, found.Path, PathSet.Empty, present);
                }

                diagnostics.Add(Problems.NoSuchArgument(At(argument), argument.Number, part.Path, part.Arguments.Count));
                return Checked.Unknown;
            }

            insideWith |= around is RecordScope && around.Outer is not null;
        }

        diagnostics.Add(insideWith ? Problems.ArgumentInsideWith(At(argument), argument.Number) : Problems.ArgumentOutsidePart(At(argument), argument.Number));
        return Checked.Unknown;
    }

    private Checked CheckLoopVariable(Member member, Scope scope)
    {
        for (var around = scope; around is not null and not PartScope; around = around.Outer)
            if (around is LoopScope loop)
            {
                if (LoopVariable.Of(member.Text, loop) is { } reader) return new(reader, LoopVariable.TypeOf(member.Text));
                diagnostics.Add(Problems.UnknownMember(AtName(member), member.Text, "a loop", LoopVariable.Names));
                return Checked.Unknown;
            }

        diagnostics.Add(Problems.OutsideLoop(At(member), source.Text[member.Start..member.End]));
        return Checked.Unknown;
    }

    private Checked CheckMember(Member member, Scope scope, PathSet present)
    {
        var owner = Check(member.Owner, scope, present);
        if (owner.Type.IsUnknown) return Checked.Unknown;
        if (member.Owner is Literal || owner.Type.Kind == Kind.Null)
        {
            diagnostics.Add(Problems.NoMembers(AtName(member), member.Text, owner.Type.Described));
            return Checked.Unknown;
        }

        if (owner.Type.MayBeNull && !member.Conditional)
        {
            diagnostics.Add(Problems.PerhapsMissing(At(member), source.Text[member.Owner.Start..member.Owner.End], member.Text));
            return Checked.Unknown;
        }

        if (owner.Type.Kind is Kind.Text or Kind.List && member.Text == "size")
            return new(new SizeReader(owner.Reader), Shape.Number with { MayBeNull = owner.Type.MayBeNull }) { WhenPresent = owner.WhenPresent };

        if (owner.Type.Record?.Members.GetValueOrDefault(member.Text) is { } found)
        {
            var reader = found.ReaderOf(new(owner.Reader, IsConditional: owner.Type.MayBeNull));
            var type = owner.Type.MayBeNull ? found.Type.OrNull : found.Type;
            return Found(reader, type, $"{owner.Path}.{member.Text}", owner.WhenPresent, present);
        }

        if (owner.Type.Record is { } record) diagnostics.Add(Problems.UnknownMember(AtName(member), member.Text, owner.Type.NotNull.Described, record.Members.Keys));
        else if (owner.Type.Kind is Kind.Text or Kind.List) diagnostics.Add(Problems.UnknownMember(AtName(member), member.Text, owner.Type.NotNull.Described, ["size"]));
        else diagnostics.Add(Problems.NoMembers(AtName(member), member.Text, owner.Type.NotNull.Described));
        return Checked.Unknown;
    }

    private static Checked Found(Reader reader, Shape type, string path, PathSet owners, PathSet present)
    {
        var proved = owners.With(path);
        return new(reader, present.Contains(path) ? type.NotNull : type)
        {
            Path = path,
            WhenPresent = proved,
            WhenTrue = proved,
            // False is not null, but what is false may be null, so nothing is proved.
        };
    }

    private Place At(Expression expression) => source.At(expression.Start, expression.End - expression.Start);

    private Place AtName(Member member) => source.At(member.NameStart, member.End - member.NameStart);
}
