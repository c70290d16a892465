using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Templating;

namespace SiteGen.Pages.Samples;

/// <summary>Which code samples a page shows.</summary>
public static class CodeSamples
{
    private const int MostRequests = 3;
    private const int TwinCharactersOfModel = 3_000;
    private const int TwinCharactersOfOffering = 8_000;
    private const int ToolCharactersOfModel = 900; // the offerings' twins have the rest
    private const int ToolCharactersOfOffering = 2_000;

    /// <summary>Every template of samples with the view it prints; a theme without one of them is refused.</summary>
    public static IReadOnlyList<TemplateUse> Templates { get; } =
    [
        .. SampleForm.Requests.SelectMany(form => form.Templates).Concat(ToolSetup.Templates)
            .Select(template => new TemplateUse(template, typeof(SampleValues))),
    ];

    /// <summary>
    /// For a model: every protocol of the offering that is nearest to its maker, or the cheapest, then protocols that only others speak,
    /// three requests in all; the site's gateway; tools that take an address and a key.
    /// </summary>
    /// <returns>null when no provider serves the model any more.</returns>
    public static SamplesView? For(Catalog catalog, Model model, SampleWriter write)
    {
        var offerings = SampleOrder.Of(model, catalog.Date);
        if (offerings.Count == 0) return null;
        List<SampleRequest> requests = [];
        foreach (var offering in offerings)
            foreach (var endpoint in SampleRequest.Endpoints(offering))
                if (requests.Count < MostRequests && (requests.Count == 0 || ReferenceEquals(requests[0].Offering, offering) || requests.TrueForAll(known => known.Protocol != endpoint.Protocol))
                    && SampleRequest.Of(model, offering, endpoint) is { } request)
                    requests.Add(request);
        var elsewhere = catalog.Site.Pages.Offerings ? "More languages and requests: in the Markdown of each offering, linked under Pricing." : null;
        return View(catalog, model, offerings, requests, write, TwinCharactersOfModel, ToolCharactersOfModel, elsewhere);
    }

    /// <summary>For one offering: every protocol of its provider, and the rest as for a model.</summary>
    /// <returns>null when it is retired.</returns>
    public static SamplesView? For(Catalog catalog, Model model, Offering offering, SampleWriter write) =>
        catalog.StateOf(offering) == Lifecycle.Retired
            ? null
            : View(catalog, model, [offering], [.. SampleRequest.Endpoints(offering).Select(endpoint => SampleRequest.Of(model, offering, endpoint)).OfType<SampleRequest>()], write, TwinCharactersOfOffering, ToolCharactersOfOffering, elsewhere: null);

    private static SamplesView View(
        Catalog catalog, Model model, IReadOnlyList<Offering> offerings, List<SampleRequest> requests, SampleWriter write, int twinCharacters, int toolCharacters, string? elsewhere)
    {
        List<SampleRequest> all = [.. requests];
        var chat = requests.Find(static request => request.Form.IsChat);
        var gateway = chat is null ? null : catalog.Site.Gateway;
        var routed = gateway is null ? null : SampleRequest.Of(gateway, chat!);
        if (routed is not null) all.Add(routed);
        all.AddRange(requests.Select(request => request.AsTool(model)).OfType<SampleRequest>().DistinctBy(request => request.Form));
        SampleGroup[] groups = [.. all.Select((request, index) => request.Write($"s{index + 1}", write)).Where(group => group.Samples.Count > 0)];
        var asked = requests.Count > 0 ? requests.Select(request => request.Offering.Provider) : offerings.Take(1).Select(offering => offering.Provider);
        var forTwin = SampleBudget.Fit(groups, twinCharacters, toolCharacters, inAllLanguages: elsewhere is null);
        var inTwin = forTwin.SelectMany(group => group.Samples).Select(sample => sample.Id).ToHashSet(StringComparer.Ordinal);
        return new SamplesView(
            [.. groups.Select(group => group with { Samples = [.. group.Samples.Select(sample => inTwin.Contains(sample.Id) ? sample with { InTwin = true } : sample)] })], forTwin, elsewhere,
            [.. asked.DistinctBy(provider => provider.Id, StringComparer.Ordinal).Select(provider => OutsideLink.Named(provider.Name, provider.DocsUrl)), .. gateway is { DocsUrl: { } docs } ? [OutsideLink.Named(gateway.Name, docs)] : (OutsideLink[])[]],
            gateway is null ? null : GatewayView.Of(gateway, routed!.Values.Model));
    }
}

/// <summary>Prints a sample.</summary>
/// <param name="template">One of <see cref="CodeSamples.Templates"/>.</param>
/// <param name="values">What it may print.</param>
/// <returns>Empty when the theme leaves the sample out.</returns>
public delegate string SampleWriter(string template, SampleValues values);
