using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>Walks a checked template along every way it can be run and decides for each value how it is escaped.</summary>
internal sealed class SurroundingsPass(DiagnosticBag diagnostics)
{
    private (Surrounding Start, List<Surrounding> Jumps)? _loop;

    /// <summary>Decides it for a whole template.</summary>
    public void Run(List<Node> nodes, Format format, Place end)
    {
        var last = Walk(nodes, format == Format.Markdown && FrontMatter.Opens(nodes) ? FrontMatterSurrounding.Start : Surrounding.StartOf(format));
        if (last is { MayEnd: false }) diagnostics.Add(Problems.EndsInside(end, last.Described));
    }

    /// <returns>null when the end cannot be reached.</returns>
    private Surrounding? Walk(List<Node> nodes, Surrounding? here)
    {
        foreach (var node in nodes)
        {
            if (here is null) return null; // behind break or continue
            here = node switch
            {
                TextNode text => here.After(text, diagnostics),
                PrintNode print => WalkPrint(print, here),
                ChoiceNode choice => WalkChoice(choice, here),
                LoopNode loop => WalkLoop(loop, here),
                CaptureNode capture => WalkCapture(capture, here),
                JumpNode jump => WalkJump(jump, here),
                CodeNode code => WalkCode(code, here),
                _ => here,
            };
        }

        return here;
    }

    private Surrounding WalkPrint(PrintNode print, Surrounding here)
    {
        if (here.PrintingOf(print, diagnostics) is { } printing) print.Printing = printing;
        return here.AfterValue();
    }

    private Surrounding? WalkChoice(ChoiceNode choice, Surrounding here)
    {
        var then = Walk(choice.Then, here);
        var otherwise = Walk(choice.Otherwise, here);
        if (then is null || otherwise is null) return then ?? otherwise;
        if (then.Join(otherwise) is { } joined) return joined;
        diagnostics.Add(Problems.BranchesEndApart(choice.At, then.Described, otherwise.Described));
        return then;
    }

    private Surrounding? WalkLoop(LoopNode loop, Surrounding here)
    {
        var outer = _loop;
        var start = here;
        for (var turn = 0; turn < 2; turn++) // a second time when the end of a turn is only joined to its start
        {
            _loop = (start, []);
            var end = Walk(loop.Body, start);
            var ends = _loop.Value.Jumps;
            if (end is not null) ends.Add(end);
            var joined = start;
            foreach (var way in ends)
            {
                if (joined.Join(way) is { } both)
                {
                    joined = both;
                    continue;
                }

                diagnostics.Add(Problems.LoopEndsApart(loop.At, start.Described, way.Described));
                joined = start;
                break;
            }

            if (joined == start) break;
            start = joined;
        }

        _loop = outer;
        var otherwise = Walk(loop.Otherwise, here);
        if (otherwise is null) return start;
        if (start.Join(otherwise) is { } same) return same;
        diagnostics.Add(Problems.BranchesEndApart(loop.At, start.Described, otherwise.Described));
        return start;
    }

    private Surrounding WalkCapture(CaptureNode capture, Surrounding here)
    {
        var end = Walk(capture.Body, Surrounding.StartOf(capture.Format));
        if (end is { MayEnd: false }) diagnostics.Add(Problems.EndsInside(capture.At, end.Described));
        return here;
    }

    private Surrounding WalkCode(CodeNode code, Surrounding here)
    {
        if (here is MarkdownSurrounding { AllowsCode: true } markdown) code.InTable = markdown.InTable;
        else diagnostics.Add(Problems.NoValueHere(code.At, here.Described, "Move the code out of it."));
        Walk(code.Body, code.IsFence ? MarkdownSurrounding.FenceInfo : MarkdownSurrounding.Code);
        return here.AfterValue();
    }

    private Surrounding? WalkJump(JumpNode jump, Surrounding here)
    {
        if (_loop is { } loop)
        {
            if (loop.Start.Join(here) is null) diagnostics.Add(Problems.LoopEndsApart(jump.At, loop.Start.Described, here.Described));
            else loop.Jumps.Add(here);
        }

        return null;
    }
}
