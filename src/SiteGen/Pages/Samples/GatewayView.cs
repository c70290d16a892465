using SiteGen.Domain;
using SiteGen.Templating;

namespace SiteGen.Pages.Samples;

/// <summary>How a model is asked for through the site's gateway.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="BaseUrl">Speaks the OpenAI chat protocol.</param>
/// <param name="KeyEnv">The environment variable that by custom holds its key.</param>
/// <param name="ModelPrefix">What it wants before a provider's model id; null when the id stands alone.</param>
/// <param name="ModelId">The id to send it for this model.</param>
/// <param name="DocsUrl">null when not known.</param>
/// <param name="Headers">Headers of its answers worth reading.</param>
public sealed record GatewayView(string Name, string BaseUrl, string KeyEnv, string? ModelPrefix, string ModelId, string? DocsUrl, IReadOnlyList<GatewayHeader> Headers)
{
    /// <summary>The address as code.</summary>
    public Markdown BaseUrlCode => MarkdownPiece.Code(BaseUrl);

    /// <summary>The variable as code.</summary>
    public Markdown KeyEnvCode => MarkdownPiece.Code(KeyEnv);

    /// <summary>The id as code.</summary>
    public Markdown ModelIdCode => MarkdownPiece.Code(ModelId);

    internal static GatewayView Of(Gateway gateway, string modelId) => new(
        gateway.Name, gateway.BaseUrl, gateway.KeyEnv, gateway.ModelPrefix, modelId, gateway.DocsUrl,
        [.. gateway.ResponseHeaders.Select(header => new GatewayHeader(header.Name, header.Description))]);
}

/// <summary>A header of a gateway's answers.</summary>
/// <param name="Name">e.g. <c>x-gateway-cost</c>.</param>
/// <param name="Description">What it tells.</param>
public sealed record GatewayHeader(string Name, string Description)
{
    /// <summary>The header as code.</summary>
    public Markdown Code => MarkdownPiece.Code(Name);
}
