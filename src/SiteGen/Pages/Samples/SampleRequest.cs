using SiteGen.Domain;

namespace SiteGen.Pages.Samples;

/// <summary>A request to show: what is asked, of whom, with which values.</summary>
/// <param name="Offering">Whose.</param>
/// <param name="Protocol">Spoken there.</param>
/// <param name="Form">What is asked.</param>
/// <param name="At">Who is asked, in words.</param>
/// <param name="Values">For the templates.</param>
internal sealed record SampleRequest(Offering Offering, Protocol Protocol, SampleForm Form, string At, SampleValues Values)
{
    private const long MaxTokens = 1024;

    /// <summary>The tools to configure; empty for a request.</summary>
    public IReadOnlyList<ToolSetup> Tools { get; init; } = [];

    /// <summary>Where an offering can be asked, in the order written; a protocol once.</summary>
    public static IEnumerable<Endpoint> Endpoints(Offering offering) =>
        offering.Provider.Endpoints is { Count: > 1 } several ? several.DistinctBy(static endpoint => endpoint.Protocol) : offering.Provider.Endpoints;

    /// <summary>What a model can be asked at an endpoint; null when that is not certain.</summary>
    public static SampleRequest? Of(Model model, Offering offering, Endpoint endpoint)
    {
        if (RequestForms.Of(model, offering, endpoint) is not { } form) return null;
        var values = ValuesOf(offering, form, endpoint.BaseUrl, SampleKey.Of(offering.Provider, endpoint.Protocol)) with
        {
            Image = form.IsChat && RequestForms.Sees(model, offering),
        };
        return new SampleRequest(offering, endpoint.Protocol, form, offering.Provider.Name, values);
    }

    /// <summary>The same conversation through a gateway, under its own name for the model.</summary>
    public static SampleRequest Of(Gateway gateway, SampleRequest chat)
    {
        var form = gateway.ResponseHeaders.Count > 0 ? SampleForm.Gateway : SampleForm.Chat; // without a header to read it is a chat like any other
        return new SampleRequest(chat.Offering, Protocol.OpenAiChat, form, gateway.Name, ValuesOf(chat.Offering, form, gateway.BaseUrl, SampleKey.Of(gateway)) with
        {
            Model = gateway.ModelPrefix + chat.Values.Model,
            Image = chat.Values.Image,
            ResponseHeaders = [.. gateway.ResponseHeaders.Select(header => header.Name)],
        });
    }

    /// <summary>The same endpoint for tools that are told an address and a key; null where tools know it by themselves or would not work with the model.</summary>
    public SampleRequest? AsTool(Model model)
    {
        var form = (Form.Folder, Form.What) switch
        {
            ("openai-chat", "chat") when !IsAt("api.openai.com") => SampleForm.OpenAiTool,
            ("openai-responses", "chat") when !IsAt("api.openai.com") => SampleForm.ResponsesTool,
            ("anthropic-messages", "chat") when !IsAt("api.anthropic.com") => SampleForm.AnthropicTool,
            _ => null,
        };
        if (form is null) return null;
        var callsFunctions = (Offering.Capabilities[Capability.FunctionCalling] ?? model.Capabilities[Capability.FunctionCalling]) != false;
        var tools = ToolSetup.Of(form, callsFunctions);
        return tools.Count == 0 ? null : this with { Form = form, Tools = tools };
    }

    /// <summary>Prints it in every language, or the settings of every tool; what a theme leaves empty is left out.</summary>
    public SampleGroup Write(string id, SampleWriter write)
    {
        var samples = Tools.Count > 0
            ? Tools.Select(tool => tool.Write(id, write, Values))
            : SampleLanguage.All.Select((language, place) => new SampleView($"{id}-{language.Extension}", language.Name, language.Fence, write(Form.Templates[place], Values)));
        return new SampleGroup(id, Form.At(At), [.. samples.Where(static sample => sample.Code.Length > 0)]) { IsTools = Tools.Count > 0 };
    }

    private static SampleValues ValuesOf(Offering offering, SampleForm form, string endpoint, SampleKey key)
    {
        var baseUrl = endpoint.TrimEnd('/');
        var version = form.Folder == "gemini" && !key.Bearer ? VersionOf(baseUrl) : null;
        return new SampleValues(
            offering.ModelId, false, Math.Min(MaxTokens, offering.Limits.Output.OrNull ?? MaxTokens), AddressPart.Of(baseUrl),
            AddressPart.Of(baseUrl + form.Path.Replace("{model}", InPath(offering.ModelId), StringComparison.Ordinal)),
            version is null ? [] : AddressPart.Of(baseUrl[..^(version.Length + 1)]), version, key.Env, key.IsAccessToken, key.Header, key.Bearer, []);
    }

    private bool IsAt(string host)
    {
        var url = string.Concat(Values.BaseUrl.Select(static part => part.Text));
        return url.Contains(host, StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host == host;
    }

    private static string InPath(string modelId) => Uri.EscapeDataString(modelId).Replace("%2F", "/", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>The last part of an address that names a version, e.g. <c>v1beta</c>; null when it does not.</summary>
    private static string? VersionOf(string baseUrl)
    {
        var last = baseUrl[(baseUrl.LastIndexOf('/') + 1)..];
        return last.Length > 1 && last[0] == 'v' && char.IsAsciiDigit(last[1]) ? last : null;
    }
}
