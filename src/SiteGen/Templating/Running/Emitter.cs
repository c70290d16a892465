using System.Text;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Running;

/// <summary>Turns nodes into steps: neighbouring texts become one run of bytes, which the step behind them writes, and indentation known beforehand becomes part of it.</summary>
internal sealed class Emitter
{
    private readonly StringBuilder _text = new();
    private readonly List<Step> _steps = [];

    /// <summary>Whether the output is at the start of a line; null when that depends on what is printed.</summary>
    private bool? _atLineStart = false;

    public static Steps Emit(List<Node> nodes)
    {
        var emitter = new Emitter();
        return emitter.EmitAll(nodes);
    }

    private Steps EmitAll(List<Node> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    EmitText(text);
                    break;
                case AssignNode assign: // prints nothing, so that the text before it can wait for what follows
                    _steps.Add(new AssignStep(assign.Slot, assign.Value));
                    break;
                default:
                    _steps.Add(EmitOther(node, TakeText()));
                    _atLineStart = null;
                    break;
            }
        }

        return new Steps([.. _steps], TakeText());
    }

    private Step EmitOther(Node node, byte[] before) => node switch
    {
        PrintNode { Type.Kind: Kind.Number or Kind.Decimal or Kind.Bool } print => new PrintNumberStep(before, print.Value, print.Indent),
        PrintNode print => new PrintStep(before, print.Value, print.Printing, print.Indent),
        ChoiceNode choice => new ChoiceStep(before, choice.Condition, EmitInside(choice.Then, _atLineStart), EmitInside(choice.Otherwise, _atLineStart)),
        LoopNode loop => new LoopStep(before, loop.Loop, EmitInside(loop.Body, null), EmitInside(loop.Otherwise, _atLineStart)),
        CaptureNode capture => new CaptureStep(before, capture.Slot, capture.Format, EmitInside(capture.Body, _atLineStart)),
        JumpNode jump => new JumpStep(before, jump.Leaves ? Flow.Break : Flow.Continue),
        CodeNode code => new CodeStep(before, code.Mark, code.Length, code.IsFence, code.InTable, EmitInside(code.Body, null)),
        _ => throw new InvalidOperationException($"There is no step for {node.GetType()}."),
    };

    private static Steps EmitInside(List<Node> nodes, bool? atLineStart) => new Emitter { _atLineStart = atLineStart }.EmitAll(nodes);

    private void EmitText(TextNode node)
    {
        if (node.Text.Length == 0) return;
        if (node.Indent.Length == 0)
        {
            _text.Append(node.Text);
        }
        else
        {
            if (_atLineStart is null)
            {
                _steps.Add(new IndentStep(TakeText(), Encoding.UTF8.GetBytes(node.Indent)));
            }
            else if (_atLineStart.Value)
            {
                _text.Append(node.Indent);
            }

            for (var at = 0; at < node.Text.Length; at++)
            {
                _text.Append(node.Text[at]);
                if (node.Text[at] == '\n' && at + 1 < node.Text.Length) _text.Append(node.Indent);
            }
        }

        _atLineStart = node.Text[^1] == '\n';
    }

    private byte[] TakeText()
    {
        var text = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return text;
    }
}
