namespace SiteGen.Domain;

/// <summary>Kinds of content a model takes or gives, as a set.</summary>
[Flags]
public enum Modalities
{
    /// <summary>The empty set.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>Still images.</summary>
    Image = 2,

    /// <summary>Sound.</summary>
    Audio = 4,

    /// <summary>Moving images.</summary>
    Video = 8,

    /// <summary>PDF files.</summary>
    Pdf = 16,

    /// <summary>Vectors; output only.</summary>
    Embedding = 32,

    /// <summary>Relevance or safety scores; output only.</summary>
    Score = 64,
}

/// <summary>What goes in and what comes out.</summary>
/// <param name="Input">null when not known.</param>
/// <param name="Output">null when not known.</param>
public readonly record struct ModelModalities(Modalities? Input, Modalities? Output)
{
    /// <summary>What is stated here, and for the rest the other's.</summary>
    public ModelModalities Or(ModelModalities other) => new(Input ?? other.Input, Output ?? other.Output);

    // Written out for the reason given at Verification.

    /// <inheritdoc/>
    public bool Equals(ModelModalities other) => Input == other.Input && Output == other.Output;

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)(Input ?? 0) << 8) | (int)(Output ?? 0);
}

/// <summary>How many tokens a request can hold; each at least 1.</summary>
/// <param name="Context">Input and output together.</param>
/// <param name="Input">What can be sent, at most the context.</param>
/// <param name="Output">What can be generated.</param>
public readonly record struct Limits(Fact<long> Context, Fact<long> Input, Fact<long> Output)
{
    /// <summary>What is stated here, and for the rest the other's.</summary>
    public Limits Or(Limits other) => new(Context.Or(other.Context), Input.Or(other.Input), Output.Or(other.Output));

    // Written out for the reason given at Verification.

    /// <inheritdoc/>
    public bool Equals(Limits other) => Context == other.Context && Input == other.Input && Output == other.Output;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Context.OrNull ?? 0, Input.OrNull ?? 0, Output.OrNull ?? 0);
}

/// <summary>What a model can do beyond taking and giving content. Vision, audio and PDF follow from the modalities and are not here.</summary>
public enum Capability
{
    /// <summary>Calls functions (tools) the caller describes.</summary>
    FunctionCalling,

    /// <summary>Several such calls in one answer.</summary>
    ParallelFunctionCalling,

    /// <summary>The caller can say which tool to use, or none.</summary>
    ToolChoice,

    /// <summary>Answers follow a JSON schema.</summary>
    StructuredOutput,

    /// <summary>Answers are JSON.</summary>
    JsonMode,

    /// <summary>Thinks before it answers.</summary>
    Reasoning,

    /// <summary>Repeated beginnings of prompts are cached.</summary>
    PromptCaching,

    /// <summary>Answers arrive piece by piece.</summary>
    Streaming,

    /// <summary>Searches the web itself.</summary>
    WebSearch,

    /// <summary>Runs code itself.</summary>
    CodeExecution,

    /// <summary>Operates a screen.</summary>
    ComputerUse,

    /// <summary>Takes a system message.</summary>
    SystemPrompt,

    /// <summary>Takes batches of requests.</summary>
    Batch,

    /// <summary>Can be fine-tuned.</summary>
    FineTuning,
}

/// <summary>A yes, a no or nothing for every <see cref="Capability"/>.</summary>
/// <param name="Yes">A bit for each that is supported.</param>
/// <param name="No">A bit for each that is not; no bit is set in both.</param>
public readonly record struct Capabilities(int Yes, int No)
{
    /// <summary>true: supported; false: not supported; null: not known.</summary>
    public bool? this[Capability capability] =>
        (Yes & Bit(capability)) != 0 ? true : (No & Bit(capability)) != 0 ? false : null;

    /// <summary>The same with one more answer.</summary>
    public Capabilities With(Capability capability, bool supported) => supported
        ? new(Yes | Bit(capability), No & ~Bit(capability))
        : new(Yes & ~Bit(capability), No | Bit(capability));

    /// <summary>What is stated here, and for the rest the other's.</summary>
    public Capabilities Or(Capabilities other) => new(Yes | (other.Yes & ~No), No | (other.No & ~Yes));

    /// <summary>The words of those that are supported, in the documented order.</summary>
    public string[] SupportedWords()
    {
        var yes = Yes;
        return Array.ConvertAll(Vocabulary.Capabilities.Those(capability => (yes & Bit(capability)) != 0), Vocabulary.Capabilities.Word);
    }

    private static int Bit(Capability capability) => 1 << (int)capability;
}
