using SiteGen.Diagnostics;
using SiteGen.Templating.Running;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Typing;

/// <summary>Checks the statements of one template or part and turns them into nodes; parts are checked anew, and inlined, wherever they are included.</summary>
internal sealed class StatementChecker
{
    private readonly Parts _parts;
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly ExpressionChecker _expressions;

    /// <param name="parts">The theme's files, and the slots of the template being compiled.</param>
    /// <param name="source">The file whose statements these are.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public StatementChecker(Parts parts, SourceText source, DiagnosticBag diagnostics)
    {
        (_parts, _source, _diagnostics) = (parts, source, diagnostics);
        _expressions = new(source, parts.Format, diagnostics);
    }

    /// <param name="block">What to check.</param>
    /// <param name="outer">The names known around it.</param>
    /// <param name="indent">What its lines are indented with where it says nothing else.</param>
    /// <param name="around">The paths shown not to be null.</param>
    public List<Node> Check(Block block, Scope outer, string indent, PathSet around)
    {
        var scope = new CaptureScope(outer);
        var nodes = new List<Node>();
        foreach (var statement in block.Statements)
        {
            var place = new Situation(scope, statement.Indent is null ? indent : _parts.Indent + statement.Indent, around);
            var free = _parts.NextSlot;
            around = CheckStatement(statement, place, nodes);
            if (statement is not Capture) _parts.NextSlot = free; // a captured text is known until the block ends
        }

        return nodes;
    }

    /// <summary>What is known where a statement stands.</summary>
    private readonly record struct Situation(CaptureScope Scope, string Indent, PathSet Present);

    /// <returns>The paths shown not to be null behind it.</returns>
    private PathSet CheckStatement(Statement statement, Situation here, List<Node> nodes)
    {
        switch (statement)
        {
            case Text text:
                nodes.Add(new TextNode(_source, text.Start, text.Value, here.Indent));
                break;
            case Print print:
                CheckPrint(print, here, nodes);
                break;
            case If choice:
                return CheckIf(choice, here, nodes);
            case For loop:
                CheckFor(loop, here, nodes);
                break;
            case Case chosen:
                CheckCase(chosen, here, nodes);
                break;
            case With with:
                CheckWith(with, here, nodes);
                break;
            case Capture capture:
                CheckCapture(capture, here, nodes);
                break;
            case Include include:
                CheckInclude(include, here, nodes);
                break;
            case Break or Continue:
                CheckJump(statement, here, nodes);
                break;
        }

        return here.Present;
    }

    private void CheckPrint(Print print, Situation here, List<Node> nodes)
    {
        var value = Read(print.Value, here);
        if (value.Type.Kind is Kind.Record or Kind.List)
            _diagnostics.Add(Problems.NotPrintable(At(print.Value), value.Type.NotNull.Described));
        else if (!value.Type.IsUnknown)
            nodes.Add(new PrintNode(At(print.Value), value.Reader, value.Type, here.Indent));
    }

    private PathSet CheckIf(If choice, Situation here, List<Node> nodes)
    {
        var condition = Read(choice.Condition, here);
        var then = Check(choice.Then, here.Scope, here.Indent, here.Present.Or(condition.WhenTrue));
        var otherwise = choice.Else is null ? [] : Check(choice.Else, here.Scope, here.Indent, here.Present.Or(condition.WhenFalse));
        nodes.Add(new ChoiceNode(At(choice), condition.Reader, then, otherwise));

        // {{ if !x; continue; end }} guards what follows.
        if (Jumps(then)) return here.Present.Or(condition.WhenFalse);
        return Jumps(otherwise) ? here.Present.Or(condition.WhenTrue) : here.Present;
    }

    private static bool Jumps(List<Node> nodes) => nodes is [.., JumpNode] || (nodes is [.., ChoiceNode choice] && Jumps(choice.Then) && Jumps(choice.Otherwise));

    private void CheckFor(For loop, Situation here, List<Node> nodes)
    {
        var list = Read(loop.List, here);
        var item = Shape.Unknown;
        if (list.Type.Kind == Kind.List) item = list.Type.Item!;
        else if (!list.Type.IsUnknown) _diagnostics.Add(Problems.NotAList(At(loop.List), list.Type.NotNull.Described));

        var name = loop.Item.Text;
        for (Scope? around = here.Scope; around is not null; around = around.Outer)
            if (around is CaptureScope && around.Own(name) is not null)
                _diagnostics.Add(Problems.NameTaken(At(loop.Item), name));

        var running = new Loop(
            list.Reader,
            CheckNumber(loop.Options.Offset, "offset", here),
            CheckNumber(loop.Options.Limit, "limit", here),
            loop.Options.Reversed,
            _parts.NewSlot(), _parts.NewSlot(), _parts.NewSlot());
        var inside = new LoopScope(here.Scope, name, item, running.ItemSlot, running.IndexSlot, running.CountSlot);
        var body = Check(loop.Body, inside, here.Indent, here.Present.Or(list.WhenPresent));
        var otherwise = loop.Else is null ? [] : Check(loop.Else, here.Scope, here.Indent, here.Present);
        nodes.Add(new LoopNode(At(loop), running, body, otherwise));
    }

    private Reader? CheckNumber(Expression? expression, string option, Situation here)
    {
        if (expression is null) return null;
        var value = Read(expression, here);
        if (!value.Type.IsUnknown && value.Type is not { Kind: Kind.Number, MayBeNull: false })
            _diagnostics.Add(Problems.WrongArgument(At(expression), $"{option}:", "a number", value.Type.Described));
        return value.Reader;
    }

    private void CheckCase(Case chosen, Situation here, List<Node> nodes)
    {
        var value = Read(chosen.Value, here);
        var slot = _parts.NewSlot();
        var indent = chosen.WhenIndent is null ? here.Indent : _parts.Indent + chosen.WhenIndent;
        nodes.Add(new AssignNode(slot, value.Reader));

        var last = chosen.Else is null ? [] : Check(chosen.Else, here.Scope, indent, here.Present);
        foreach (var when in chosen.Whens.Reverse())
        {
            var present = value.WhenPresent;
            Reader? condition = null;
            foreach (var candidate in when.Values)
            {
                var expected = Read(candidate, here);
                if (expected.Type.MayBeNull) present = PathSet.Empty;
                if (value.Type is { IsUnknown: false } type && !expected.Type.IsUnknown && !AreAlike(type, expected.Type))
                    _diagnostics.Add(Problems.UnlikeTypes(At(candidate), "when", type.NotNull.Described, expected.Type.NotNull.Described));
                var equal = new EqualityReader(new SlotReader(slot), expected.Reader, whenEqual: true);
                condition = condition is null ? equal : new OrReader(condition, equal);
            }

            var body = Check(when.Body, here.Scope, indent, here.Present.Or(present));
            last = [new ChoiceNode(At(chosen), condition!, body, last)];
        }

        nodes.AddRange(last);
    }

    private static bool AreAlike(Shape left, Shape right) =>
        left.Kind == Kind.Null || right.Kind == Kind.Null || (left.IsNumeric && right.IsNumeric) || (left.Kind == right.Kind && left.Kind is Kind.Text or Kind.Bool);

    private void CheckWith(With with, Situation here, List<Node> nodes)
    {
        var value = Read(with.Value, here);
        if (value.Type.IsUnknown) return; // every name inside would be reported as unknown
        if (value.Type is not { Kind: Kind.Record, MayBeNull: false })
        {
            _diagnostics.Add(value.Type.Kind == Kind.Record
                ? Problems.PerhapsMissing(At(with.Value), _source.Text[with.Value.Start..with.Value.End], null)
                : Problems.NotARecord(At(with.Value), value.Type.NotNull.Described));
            return;
        }

        var slot = _parts.NewSlot();
        nodes.Add(new AssignNode(slot, value.Reader));
        nodes.AddRange(Check(with.Body, new RecordScope(here.Scope, value.Type.Record!, slot), here.Indent, here.Present));
    }

    private void CheckCapture(Capture capture, Situation here, List<Node> nodes)
    {
        var name = capture.Target.Text;
        if (_parts.Format is not (Format.Html or Format.Markdown))
            _diagnostics.Add(Problems.CaptureNotHere(At(capture.Target)));

        int? slot = null;
        for (Scope? around = here.Scope; around is not null; around = around.Outer)
            if (around is RecordScope && around.Outer is not null)
                _diagnostics.Add(Problems.CaptureInsideWith(At(capture.Target)));
            else if (around.Own(name) is { } taken)
            {
                if (around is CaptureScope) slot ??= int.Parse(taken.Path, System.Globalization.CultureInfo.InvariantCulture);
                else if (slot is null) _diagnostics.Add(Problems.NameTaken(At(capture.Target), name));
            }

        var body = Check(capture.Body, here.Scope, here.Indent, here.Present);
        slot ??= _parts.NewSlot();
        nodes.Add(new CaptureNode(At(capture), slot.Value, _parts.Format, body));
        here.Scope.Add(name, new(_parts.Format == Format.Html ? Kind.Html : Kind.Markdown), slot.Value);
    }

    private void CheckInclude(Include include, Situation here, List<Node> nodes)
    {
        var arguments = include.Arguments.Select(argument => Read(argument, here)).ToList();
        var at = _source.At(include.PathAt.Start, include.PathAt.End - include.PathAt.Start);
        if (_parts.Enter(include.Path, at, here.Indent) is not { } part) return;

        var variables = new List<Variable>();
        foreach (var argument in arguments)
        {
            var slot = _parts.NewSlot();
            nodes.Add(new AssignNode(slot, argument.Reader));
            variables.Add(new(new SlotReader(slot), argument.Type, $"{slot}"));
        }

        var scope = new PartScope(here.Scope, include.Path, variables);
        nodes.AddRange(new StatementChecker(_parts, part.Source, _diagnostics).Check(part.Block, scope, here.Indent, here.Present));
        _parts.Leave();
    }

    private void CheckJump(Statement jump, Situation here, List<Node> nodes)
    {
        for (Scope? around = here.Scope; around is not null and not PartScope; around = around.Outer)
            if (around is LoopScope)
            {
                nodes.Add(new JumpNode(At(jump), jump is Break));
                return;
            }

        _diagnostics.Add(Problems.OutsideLoop(At(jump), jump is Break ? "break" : "continue"));
    }

    private Checked Read(Expression expression, Situation here) => _expressions.Check(expression, here.Scope, here.Present);

    private Place At(Expression expression) => _source.At(expression.Start, expression.End - expression.Start);

    private Place At(Statement statement) => _source.At(statement.Start, statement.End - statement.Start);
}
