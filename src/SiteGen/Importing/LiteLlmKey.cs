using System.Text.RegularExpressions;
using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>A key of LiteLLM's catalog taken apart, e.g. <c>azure/hd/1024-x-1024/dall-e-3</c>.</summary>
/// <param name="ModelId">The provider's own id.</param>
/// <param name="When">What the segments before the id say about when the row's prices hold.</param>
/// <param name="Region">The region that stands before a Bedrock id (<c>us.anthropic.…</c>) and belongs to it; null when there is none.</param>
internal sealed partial record LiteLlmKey(string ModelId, IReadOnlyList<Condition> When, string? Region)
{
    /// <summary>Takes a key apart. The provider's segment comes off once, and only when it means the row's provider.</summary>
    public static LiteLlmKey Of(string key, string provider)
    {
        var segments = key.Split('/');
        var when = new List<Condition>();
        var providerIsOff = false;
        var at = 0;
        for (; at < segments.Length - 1; at++)
        {
            if (ConditionOf(segments, at, provider) is { } condition) when.Add(condition);
            else if (IsRoute(segments[at], provider)) continue;
            else if (!providerIsOff && ProviderNames.OfLiteLlm(segments[at]) == provider) providerIsOff = true;
            else break;
        }

        var modelId = string.Join('/', segments[at..]);
        return new LiteLlmKey(modelId, when, provider.StartsWith("amazon-bedrock", StringComparison.Ordinal) && Profile().Match(modelId) is { Success: true } profile ? profile.Groups[1].Value : null);
    }

    private static Condition? ConditionOf(string[] segments, int at, string provider)
    {
        var segment = segments[at];
        if (Size().IsMatch(segment)) return new Condition("resolution", segment == "max-x-max" ? "max" : segment.Replace("-x-", "x", StringComparison.Ordinal));
        if (Steps().Match(segment) is { Success: true } steps) return new Condition("steps", steps.Groups[1].Value);
        if (segment is "hd" or "standard" or "low" or "medium" or "high" && Size().IsMatch(segments[at + 1])) return new Condition("quality", segment);
        if (provider is not ("azure" or "azure-ai" or "amazon-bedrock" or "amazon-bedrock-mantle")) return null;
        if (Commitment().Match(segment) is { Success: true } commitment) return new Condition("commitment", commitment.Groups[1].Value);
        return segment is "us" or "eu" or "global" or "global-standard" || CloudRegion().IsMatch(segment) ? new Condition("region", segment) : null;
    }

    /// <summary>Segments that tell LiteLLM how to call and say nothing about the model or its price.</summary>
    private static bool IsRoute(string segment, string provider) =>
        provider == "amazon-bedrock" && segment is "*" or "invoke" or "converse";

    [GeneratedRegex(@"^(\d+-x-\d+|max-x-max)$")]
    private static partial Regex Size();

    [GeneratedRegex(@"^(\d+|max)-steps$")]
    private static partial Regex Steps();

    [GeneratedRegex("^([0-9]+-month)-commitment$")]
    private static partial Regex Commitment();

    [GeneratedRegex(@"^[a-z]{2}(-gov|-iso[a-z]?)?-[a-z]+-\d$")]
    private static partial Regex CloudRegion();

    [GeneratedRegex(@"^(us|eu|apac|au|jp|global|us-gov|ca|sa)\.")]
    private static partial Regex Profile();
}
