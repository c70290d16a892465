namespace SiteGen.Templating.Running;

/// <summary>Where to go on behind a step.</summary>
internal enum Flow { On, Break, Continue }

/// <summary>A compiled statement. Immutable; what varies lies in the <see cref="Frame"/>.</summary>
internal abstract class Step
{
    public abstract Flow Run(Frame frame, ref Utf8Output output);

    /// <summary>Runs steps in order until one leaves.</summary>
    public static Flow RunAll(Step[] steps, Frame frame, ref Utf8Output output)
    {
        foreach (var step in steps)
        {
            var flow = step.Run(frame, ref output);
            if (flow != Flow.On) return flow;
        }

        return Flow.On;
    }
}

internal sealed class TextStep(byte[] text) : Step
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        output.Write(text);
        return Flow.On;
    }
}

/// <summary>Indents the text that follows if it begins a line.</summary>
internal sealed class IndentStep(byte[] indent) : Step
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        if (output.AtLineStart) output.Write(indent);
        return Flow.On;
    }
}

internal sealed class AssignStep(int slot, Reader value) : Step
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        frame.Slots[slot] = value.Read(frame);
        return Flow.On;
    }
}

internal sealed class ChoiceStep(Reader condition, Step[] then, Step[] otherwise) : Step
{
    public override Flow Run(Frame frame, ref Utf8Output output) =>
        RunAll(condition.Read(frame).IsTrue ? then : otherwise, frame, ref output);
}

internal sealed class JumpStep(Flow flow) : Step
{
    public override Flow Run(Frame frame, ref Utf8Output output) => flow;
}
