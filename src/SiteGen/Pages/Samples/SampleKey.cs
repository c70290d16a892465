using SiteGen.Domain;

namespace SiteGen.Pages.Samples;

/// <summary>How a request is authorised.</summary>
/// <param name="Env">The environment variable; null when no key is needed.</param>
/// <param name="Header">The header that carries it.</param>
/// <param name="Bearer">Whether the header says "Bearer" before it.</param>
/// <param name="IsAccessToken">Whether it is a short-lived token of Google's cloud.</param>
internal sealed record SampleKey(string? Env, string Header, bool Bearer, bool IsAccessToken)
{
    private const string Authorization = "Authorization";

    public static SampleKey Of(Provider provider, Protocol protocol)
    {
        // Google's variable names a file of credentials, from which a token is made: it is not what the header carries.
        if (provider.Auth?.Env == "GOOGLE_APPLICATION_CREDENTIALS") return new("ACCESS_TOKEN", Authorization, true, true);
        var header = HeaderOf(provider.Auth?.Header, protocol);
        return new(EnvOf(provider), header, header.Equals(Authorization, StringComparison.OrdinalIgnoreCase), false);
    }

    public static SampleKey Of(Gateway gateway) => new(IsVariable(gateway.KeyEnv) ? gateway.KeyEnv : "API_KEY", Authorization, true, false);

    /// <summary>True for what every language and shell takes as the name of a variable.</summary>
    public static bool IsVariable(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(NameCharacters);

    private static System.Buffers.SearchValues<char> NameCharacters { get; } =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static string? EnvOf(Provider provider) => provider switch
    {
        { Auth.Env: { } env } when IsVariable(env) => env,
        { Auth: null, Type: ProviderType.Local } => null,
        _ => "API_KEY",
    };

    /// <summary>A provider that speaks several protocols names the header of one: those that belong to another protocol are not sent in this one.</summary>
    private static string HeaderOf(string? stated, Protocol protocol) => protocol switch
    {
        Protocol.AnthropicMessages => stated ?? "x-api-key",
        Protocol.Gemini => stated ?? "x-goog-api-key",
        _ => stated is null or "x-api-key" or "x-goog-api-key" ? Authorization : stated,
    };
}
