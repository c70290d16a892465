namespace SiteGen.Templating.Running;

/// <summary>Where to go on behind a step.</summary>
internal enum Flow { On, Break, Continue }

/// <summary>A compiled statement with the text in front of it. Immutable; what varies lies in the <see cref="Frame"/>.</summary>
/// <param name="before">The template's own text since the step before this one; <see cref="Steps"/> writes it.</param>
internal abstract class Step(byte[] before)
{
    public byte[] Before { get; } = before;

    public abstract Flow Run(Frame frame, ref Utf8Output output);
}

/// <summary>Steps in order, and the text behind the last of them.</summary>
internal sealed class Steps(Step[] steps, byte[] after)
{
    /// <summary>Runs them until one leaves.</summary>
    public Flow Run(Frame frame, ref Utf8Output output)
    {
        foreach (var step in steps)
        {
            output.Write(step.Before);
            var flow = step.Run(frame, ref output);
            if (flow != Flow.On) return flow;
        }

        output.Write(after);
        return Flow.On;
    }
}

/// <summary>Indents the text that follows if it begins a line.</summary>
internal sealed class IndentStep(byte[] before, byte[] indent) : Step(before)
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        if (output.AtLineStart) output.Write(indent);
        return Flow.On;
    }
}

internal sealed class AssignStep(int slot, Reader value) : Step([])
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        frame.Slots[slot] = value.Read(frame);
        return Flow.On;
    }
}

internal sealed class ChoiceStep(byte[] before, Reader condition, Steps then, Steps otherwise) : Step(before)
{
    public override Flow Run(Frame frame, ref Utf8Output output) =>
        (condition.IsTrue(frame) ? then : otherwise).Run(frame, ref output);
}

internal sealed class JumpStep(byte[] before, Flow flow) : Step(before)
{
    public override Flow Run(Frame frame, ref Utf8Output output) => flow;
}
