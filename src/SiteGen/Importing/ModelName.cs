using System.Text.RegularExpressions;

namespace SiteGen.Importing;

/// <summary>What a provider's model id tells about the model: its name, comparable across providers, and its author.</summary>
/// <param name="Author">An author's id; null when the id does not tell.</param>
/// <param name="Name">Lower case, e.g. <c>claude-3.5-sonnet</c>; what prices and plans add (<c>:free</c>, <c>-free</c>, <c>:thinking</c>, <c>-maas</c>) is off.</param>
internal sealed partial record ModelName(string? Author, string Name)
{
    /// <summary>Providers whose ids are paths that name the model as a whole, e.g. <c>flux-pro/v1.1</c>.</summary>
    private static readonly HashSet<string> _pathProviders = ["fal-ai", "aiml"];

    private static readonly string[] _endings = [":free", "-free", ":thinking", "-maas", "@default"];

    /// <summary>What two spellings of one name share: <c>claude-3.5-sonnet</c> and <c>claude-3-5-sonnet</c> are one model. Names too general to mean one model keep their author.</summary>
    public string Key(string fallbackAuthor) => IsGeneral ? $"{Author ?? fallbackAuthor}/{Loose(Name)}" : Loose(Name);

    /// <summary>A single word without a digit, such as <c>search</c> or <c>auto</c>, is many providers' name for different things.</summary>
    public bool IsGeneral => Name.All(char.IsAsciiLetter);

    /// <summary>Reads a provider's model id.</summary>
    public static ModelName Of(string provider, string modelId)
    {
        var segments = modelId.TrimStart('~').Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0) segments = [modelId];
        var author = segments[..^1].Reverse().Select(segment => AuthorNames.Find(segment)).FirstOrDefault(id => id is not null);
        var name = segments[^1].ToLowerInvariant();
        if (_pathProviders.Contains(provider))
            name = string.Join('-', segments.Where(segment => AuthorNames.Find(segment) is null && segment != "fal-ai")).ToLowerInvariant();

        var vendor = Vendor().Match(name);
        if (vendor.Success && AuthorNames.Find(vendor.Groups["vendor"].Value) is { } maker)
            (author, name) = (maker, WithoutBedrockVersion(BareVersion().IsMatch(vendor.Groups["rest"].Value) ? name : vendor.Groups["rest"].Value));

        name = WithoutEndings(name).Replace('@', '-');
        name = AzureGpt35().Replace(name, "gpt-3.5");
        name = WithoutMaker(name);
        author ??= segments.Length > 1 && segments[^2] != provider && !_pathProviders.Contains(provider) ? AuthorNames.OfPrefix(segments[^2]) : null;
        return new ModelName(author ?? AuthorNames.OfModel(name), name);
    }

    /// <summary>The name without what differs between spellings only.</summary>
    public static string Loose(string name) => Separators().Replace(name, "-").Trim('-');

    private static string WithoutEndings(string name)
    {
        foreach (var ending in _endings)
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal)) return WithoutEndings(name[..^ending.Length]);
        return name;
    }

    /// <summary>Bedrock's own revision (<c>-v1:0</c>) comes off, unless it is all that tells the models apart (<c>claude-v2:1</c>, <c>titan-embed-text-v2:0</c>).</summary>
    private static string WithoutBedrockVersion(string name)
    {
        var version = BedrockVersion().Match(name);
        if (version.Success && name[..version.Index].Any(char.IsAsciiDigit)) return name[..version.Index];
        return name.EndsWith(":0", StringComparison.Ordinal) ? name[..^2] : name;
    }

    /// <summary>The maker's name before a name that says it anyway: <c>meta-llama-3</c>, <c>openai-gpt-5</c>, <c>databricks-claude-opus-4</c>.</summary>
    private static string WithoutMaker(string name)
    {
        var at = name.IndexOf('-', StringComparison.Ordinal);
        if (at <= 0) return name;
        var (maker, rest) = (name[..at], name[(at + 1)..]);
        if (maker == "databricks") return AuthorNames.OfModel(rest) is not null || rest.StartsWith("meta-", StringComparison.Ordinal) ? WithoutMaker(rest) : name;
        return AuthorNames.Find(maker) is { } author && AuthorNames.OfModel(rest) == author && !rest.StartsWith(maker, StringComparison.Ordinal) ? rest : name;
    }

    [GeneratedRegex(@"^(?:(?:us|eu|apac|au|jp|global|us-gov|ca|sa)\.)?(?<vendor>[a-z0-9]+)\.(?<rest>[a-z].*)$")]
    private static partial Regex Vendor();

    [GeneratedRegex(@"-(?:v\d+(?::\d+)?|1:0)$")]
    private static partial Regex BedrockVersion();

    /// <summary><c>deepseek.v3.2</c>: what follows the maker is no name by itself.</summary>
    [GeneratedRegex(@"^v\d")]
    private static partial Regex BareVersion();

    [GeneratedRegex("^gpt-35(?=-|$)")]
    private static partial Regex AzureGpt35();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Separators();
}
