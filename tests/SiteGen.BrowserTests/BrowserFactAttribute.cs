namespace SiteGen.BrowserTests;

/// <summary>A test in a browser: passed over, saying so, where none is installed. Where CI is true it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>A theory in a browser: passed over as <see cref="BrowserFactAttribute"/> is.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
