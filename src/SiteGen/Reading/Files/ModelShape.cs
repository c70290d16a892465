using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>What the front matter of a model may hold.</summary>
public static class ModelShape
{
    /// <summary>The keys of a model.</summary>
    public static MapShape Shape { get; } = new("A model");

    private static readonly Field<string> _name = Shape.Required("name", Of.Name, "The model's name as people write it.");
    private static readonly Field<ModelKind> _kind = Shape.Required("kind", Of.Word(Vocabulary.Kinds), "What it is used for.");
    private static readonly Field<string> _description = Shape.Optional("description", Of.Description, "One line for lists and search engines.");
    private static readonly Field<string> _family = Shape.Optional("family", Of.Name, "Models of one line of development share it.");
    private static readonly Field<PartialDate> _released = Shape.Optional("release_date", Of.Date, "When it came out.");
    private static readonly Field<PartialDate> _updated = Shape.Optional("last_updated", Of.Date, "When it last changed.");
    private static readonly Field<PartialDate> _knowledge = Shape.Fact("knowledge", Of.Date, "Up to when it knows the world.");
    private static readonly Field<ModelModalities> _modalities = Shape.Optional("modalities", AbilityShapes.ModalitiesValue, "What goes in and what comes out.");
    private static readonly Field<LimitsFile> _limits = Shape.Optional("limits", AbilityShapes.LimitsValue, "How many tokens fit.");
    private static readonly Field<Capabilities> _capabilities = Shape.Optional("capabilities", AbilityShapes.CapabilitiesValue, "What it can do.");
    private static readonly Field<IReadOnlyList<Located<string>>> _parameters = Shape.Optional("supported_parameters", Of.ListOf(Of.Name), "Request parameters by OpenRouter's names.");
    private static readonly Field<bool> _openWeights = Shape.Optional("open_weights", Of.Bool, "Whether the weights can be had.");
    private static readonly Field<string> _license = Shape.Optional("license", Of.Name, "An SPDX id, or a name with license_url.");
    private static readonly Field<string> _licenseUrl = Shape.Optional("license_url", Of.Https, "The licence's text.");
    private static readonly Field<long> _parametersCount = Shape.Optional("parameters", WholeShape.Count, "How many weights it has in all.");
    private static readonly Field<long> _activeParameters = Shape.Optional("active_parameters", WholeShape.Count, "How many of them work on one token.");
    private static readonly Field<IReadOnlyList<Located<Weights?>>> _weights = Shape.Optional("weights", Of.ListOf(ReferenceShapes.WeightsValue), "Where to get the weights.");
    private static readonly Field<IReadOnlyList<Located<Benchmark?>>> _benchmarks = Shape.Optional("benchmarks", Of.ListOf(ReferenceShapes.BenchmarkValue), "Published scores, each with its source.");
    private static readonly Field<IReadOnlyList<Located<Link?>>> _links = Shape.Optional("links", Of.ListOf(ReferenceShapes.LinkValue), "Pages about it.");
    private static readonly Field<ReleaseStatus> _status = Shape.Optional("status", Of.Word(Vocabulary.Statuses), "alpha, beta or preview; left out when generally available.");
    private static readonly Field<string> _successor = Shape.Optional("successor", Of.ModelId, "The id of the model that replaces it.");
    private static readonly Field<IReadOnlyList<Located<string>>> _related = Shape.Optional("related", Of.ListOf(Of.ModelId), "Ids of models to show beside it.");
    private static readonly Field<IReadOnlyList<Located<string>>> _aliases = Shape.Optional("aliases", Of.ListOf(Of.ModelId), "Former ids; each becomes a redirect.");
    private static readonly Field<IReadOnlyList<Located<Listing?>>> _listings = Shape.Optional("listings", Of.ListOf(ListingShape.Value), "Its ids in other catalogs, where they do not follow from its id here.");
    private static readonly Field<IReadOnlyList<Located<OfferingFile>>> _offerings = Shape.Optional("offerings", Of.ListOf(OfferingShape.Value), "Who serves it.");
    private static readonly Field<IReadOnlyList<Located<FaqEntry?>>> _faq = Shape.Optional("faq", Of.ListOf(ReferenceShapes.FaqValue), "Questions with answers; one replaces the derived one of the same id.");
    private static readonly Field<IReadOnlyList<Located<string>>> _faqHidden = Shape.Optional("faq_hide", Of.ListOf(Of.Slug), "Ids of derived questions that are not to be shown.");
    private static readonly Field<bool> _draft = Shape.Optional("draft", Of.Bool, "Left out of the site unless drafts are asked for.");
    private static readonly Field<bool> _noIndex = Shape.Optional("noindex", Of.Bool, "Search engines are asked not to list it.");

    /// <summary>Reads a model's front matter.</summary>
    /// <param name="frontMatter">What was written.</param>
    /// <param name="file">As diagnostics show it: <c>content/models/{author}/{slug}.md</c>.</param>
    /// <param name="author">The folder.</param>
    /// <param name="slug">The name without its ending.</param>
    /// <param name="diagnostics">Where problems go.</param>
    internal static ModelFile Read(FrontMatter frontMatter, string file, string author, string slug, DiagnosticBag diagnostics)
    {
        var map = new MapReader(frontMatter.Values, Shape, diagnostics);
        return new ModelFile
        {
            File = file,
            Author = author,
            Slug = slug,
            At = frontMatter.Values.At,
            Name = map.Get(_name),
            Kind = map.Get(_kind),
            Description = map.Get(_description)?.Value,
            Family = map.Get(_family)?.Value,
            ReleaseDate = map.Get(_released),
            LastUpdated = map.Get(_updated),
            Knowledge = map.GetFact(_knowledge)?.Value ?? default,
            Modalities = map.Get(_modalities)?.Value ?? default,
            Limits = map.Get(_limits)?.Value ?? LimitsFile.None,
            Capabilities = map.Get(_capabilities)?.Value ?? default,
            SupportedParameters = map.Get(_parameters).Values(),
            OpenWeights = map.Get(_openWeights)?.Value,
            License = map.Get(_license)?.Value,
            LicenseUrl = map.Get(_licenseUrl)?.Value,
            Parameters = map.Get(_parametersCount),
            ActiveParameters = map.Get(_activeParameters),
            Weights = map.Get(_weights).Complete(),
            Benchmarks = map.Get(_benchmarks).Complete(),
            Links = map.Get(_links).Complete(),
            Status = map.Get(_status)?.Value,
            Successor = map.Get(_successor),
            Related = map.Get(_related)?.Value ?? [],
            Aliases = map.Get(_aliases)?.Value ?? [],
            Listings = map.Get(_listings).Complete(),
            Offerings = map.Get(_offerings).Values() ?? [],
            Faq = map.Get(_faq)?.Value ?? [],
            FaqHidden = map.Get(_faqHidden)?.Value ?? [],
            Draft = map.Get(_draft)?.Value ?? false,
            NoIndex = map.Get(_noIndex)?.Value ?? false,
            Body = frontMatter.Body,
        };
    }
}
