namespace SiteGen.Templating.Running;

/// <summary>Where to go on behind a step.</summary>
internal enum Flow { On, Break, Continue }

/// <summary>A compiled statement with the text in front of it. Immutable; what varies lies in the <see cref="Frame"/>.</summary>
/// <param name="before">The template's own text since the step before this one, written first; often half of all there is to do.</param>
internal abstract class Step(byte[] before)
{
    private readonly byte[] _before = before;

    /// <summary>Does what comes behind the text.</summary>
    protected abstract Flow Run(Frame frame, ref Utf8Output output);

    /// <summary>Runs steps in order until one leaves.</summary>
    public static Flow RunAll(Step[] steps, Frame frame, ref Utf8Output output)
    {
        foreach (var step in steps)
        {
            output.Write(step._before);
            var flow = step.Run(frame, ref output);
            if (flow != Flow.On) return flow;
        }

        return Flow.On;
    }
}

/// <summary>Nothing but text.</summary>
internal sealed class TextStep(byte[] text) : Step(text)
{
    protected override Flow Run(Frame frame, ref Utf8Output output) => Flow.On;
}

/// <summary>Indents the text that follows if it begins a line.</summary>
internal sealed class IndentStep(byte[] before, byte[] indent) : Step(before)
{
    protected override Flow Run(Frame frame, ref Utf8Output output)
    {
        if (output.AtLineStart) output.Write(indent);
        return Flow.On;
    }
}

internal sealed class AssignStep(int slot, Reader value) : Step([])
{
    protected override Flow Run(Frame frame, ref Utf8Output output)
    {
        frame.Slots[slot] = value.Read(frame);
        return Flow.On;
    }
}

internal sealed class ChoiceStep(byte[] before, Reader condition, Step[] then, Step[] otherwise) : Step(before)
{
    protected override Flow Run(Frame frame, ref Utf8Output output) =>
        RunAll(condition.IsTrue(frame) ? then : otherwise, frame, ref output);
}

internal sealed class JumpStep(byte[] before, Flow flow) : Step(before)
{
    protected override Flow Run(Frame frame, ref Utf8Output output) => flow;
}
