namespace SiteGen.Pages.Samples;

/// <summary>What a code sample's template may print. Everything goes into string literals, which the template engine escapes for the language.</summary>
/// <param name="Model">The id to send, byte for byte.</param>
/// <param name="Image">Whether the message holds an image.</param>
/// <param name="MaxTokens">How much may be generated, where a protocol wants to be told.</param>
/// <param name="BaseUrl">The endpoint as an SDK is given it.</param>
/// <param name="Url">The whole address of the request.</param>
/// <param name="SdkUrl">The endpoint without its version; empty when it has none.</param>
/// <param name="SdkVersion">That version, where an SDK that wants it apart can be used; null when it cannot.</param>
/// <param name="KeyEnv">The environment variable that holds the key; null when none is needed.</param>
/// <param name="AccessToken">Whether that variable holds a short-lived token of Google's cloud instead of a key.</param>
/// <param name="Header">The header that carries the key.</param>
/// <param name="Bearer">Whether the header says "Bearer" before it.</param>
/// <param name="ResponseHeaders">Headers of the answer worth reading.</param>
public sealed record SampleValues(
    string Model, bool Image, long MaxTokens, IReadOnlyList<AddressPart> BaseUrl, IReadOnlyList<AddressPart> Url,
    IReadOnlyList<AddressPart> SdkUrl, string? SdkVersion, string? KeyEnv, bool AccessToken, string Header, bool Bearer, IReadOnlyList<string> ResponseHeaders)
{
    /// <summary>Whether anything is read from the environment.</summary>
    public bool UsesEnvironment => KeyEnv is not null || Url.Any(part => part.Env is not null);

    /// <summary>The endpoint for a file that reads no environment; null where the account fills something in.</summary>
    public string? FixedUrl => BaseUrl.All(part => part.Env is null) ? string.Concat(BaseUrl.Select(part => part.Text)) : null;
}

/// <summary>A piece of an address: its own text, or an environment variable that the account fills in.</summary>
/// <param name="Text">Empty when it is a variable.</param>
/// <param name="Env">The variable's name; null when it is text.</param>
public sealed record AddressPart(string Text, string? Env)
{
    /// <summary>Cuts an address at its <c>${NAME}</c> placeholders.</summary>
    internal static IReadOnlyList<AddressPart> Of(string address)
    {
        List<AddressPart> parts = [];
        var at = 0;
        for (var open = address.IndexOf("${", StringComparison.Ordinal); open >= 0; open = address.IndexOf("${", at, StringComparison.Ordinal))
        {
            var close = address.IndexOf('}', open);
            if (close < 0 || !SampleKey.IsVariable(address[(open + 2)..close])) break;
            if (open > at) parts.Add(new AddressPart(address[at..open], null));
            parts.Add(new AddressPart("", address[(open + 2)..close]));
            at = close + 1;
        }

        if (at < address.Length) parts.Add(new AddressPart(address[at..], null));
        return parts;
    }
}
