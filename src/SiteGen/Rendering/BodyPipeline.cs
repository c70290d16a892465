using Markdig;
using Markdig.Extensions.AutoLinks;

namespace SiteGen.Rendering;

/// <summary>The Markdown of bodies: CommonMark with tables, task lists and bare links. Extensions are named one by one: generic attributes would let a body write <c>onclick</c>.</summary>
internal static class BodyPipeline
{
    /// <summary>What pages are made with: raw HTML is text.</summary>
    public static MarkdownPipeline Safe { get; } = Extended().DisableHtml().Build();

    /// <summary>The same with raw HTML recognised, to report it.</summary>
    public static MarkdownPipeline Seeing { get; } = Extended().Build();

    private static MarkdownPipelineBuilder Extended() => new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(" })
        .UsePreciseSourceLocation();
}
