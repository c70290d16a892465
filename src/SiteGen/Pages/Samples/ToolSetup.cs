namespace SiteGen.Pages.Samples;

/// <summary>How a tool is told an address, a key and a model id.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="Form">Which endpoint it is told.</param>
/// <param name="File">Its template below the form's folder; the extension is that of its configuration.</param>
/// <param name="Fence">Its language behind a Markdown fence and in a class.</param>
/// <param name="IsAgent">It is of no use with a model that cannot call functions.</param>
/// <param name="DocumentedAt">Where its makers describe the configuration; null for what many tools read.</param>
internal sealed record ToolSetup(string Name, SampleForm Form, string File, string Fence, bool IsAgent, string? DocumentedAt)
{
    private static readonly ToolSetup[] _all =
    [
        new("Environment", SampleForm.OpenAiTool, "tool.sh", "bash", false, null),
        new("aider", SampleForm.OpenAiTool, "aider.sh", "bash", false, "https://aider.chat/docs/llms/openai-compat.html"),
        new("LLM", SampleForm.OpenAiTool, "llm.yml", "yaml", false, "https://llm.datasette.io/en/stable/other-models.html"),
        new("Continue", SampleForm.OpenAiTool, "continue.yml", "yaml", false, "https://docs.continue.dev/customize/model-providers/top-level/openai"),
        new("opencode", SampleForm.OpenAiTool, "opencode.json", "json", true, "https://opencode.ai/docs/providers/"),
        new("Codex", SampleForm.ResponsesTool, "codex.toml", "toml", true, "https://developers.openai.com/codex/config-advanced"),
        new("Claude Code", SampleForm.AnthropicTool, "tool.sh", "bash", true, "https://code.claude.com/docs/en/llm-gateway"),
    ];

    /// <summary>The tools of a form, in the order of their tabs.</summary>
    public static IReadOnlyList<ToolSetup> Of(SampleForm form, bool callsFunctions) => [.. _all.Where(tool => tool.Form == form && (callsFunctions || !tool.IsAgent))];

    /// <summary>Every template.</summary>
    public static IEnumerable<string> Templates => _all.Select(tool => tool.Template);

    /// <summary>Its template.</summary>
    public string Template { get; } = $"samples/{Form.Folder}/{File}";

    private readonly string _id = Path.GetFileNameWithoutExtension(File);
    private readonly OutsideLink? _documentation = DocumentedAt is { } url ? OutsideLink.Named(null, url) : null;

    /// <summary>Printed for a tab of a group; empty code when the template leaves it out.</summary>
    public SampleView Write(string id, SampleWriter write, SampleValues values) =>
        new($"{id}-{_id}", Name, Fence, write(Template, values)) { DocumentedAt = _documentation };
}
