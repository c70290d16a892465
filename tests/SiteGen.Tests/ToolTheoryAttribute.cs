namespace SiteGen.Tests;

/// <summary>As <see cref="ToolFactAttribute"/>, for theories; passed over in CI too, for tools that CI does not install.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string tool)
    {
        if (ToolFactAttribute.Find(tool) is null) Skip = $"The program {tool} is not installed here.";
    }
}
