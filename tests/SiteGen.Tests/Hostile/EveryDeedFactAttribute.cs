namespace SiteGen.Tests.Hostile;

/// <summary>Reported as skipped, with their names, where cases cannot be run.</summary>
internal sealed class EveryDeedFactAttribute : FactAttribute
{
    public EveryDeedFactAttribute()
    {
        if (HostileCases.LeftOut is { Count: > 0 } leftOut) Skip = $"Not run on this system, or as this user: {string.Join("; ", leftOut)}";
    }
}
