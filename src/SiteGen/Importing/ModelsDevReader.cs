using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Turns rows of models.dev into records.</summary>
internal sealed class ModelsDevReader
{
    private readonly List<ImportedProvider> _providers = [];
    private readonly List<ImportedModel> _models = [];
    private readonly List<ImportedOffering> _offerings = [];
    private readonly List<SkippedRow> _skipped = [];
    private readonly List<LeftOut> _leftOut = [];
    private DateOnly? _date;

    /// <summary>Everything read so far.</summary>
    public ImportedCatalog Done() => new(_providers, _models, _offerings, _date, _skipped, _leftOut);

    /// <summary>A row of <c>models</c>.</summary>
    public void Model(string id, FeedValue value)
    {
        if (value.Kind != FeedKind.Object) _skipped.Add(new SkippedRow(id, "is no object"));
        else if (id.Split('/') is not [var author, var name] || SafeSlug.Of(author) is not { } maker || SafeSlug.Of(name) is not { } slug || !PlainText.IsOpaque(id))
            _skipped.Add(new SkippedRow(id, "its id is not author/slug"));
        else
        {
            var row = new FeedRow(id, value, _leftOut);
            var model = Facts(row) with { Id = $"{AuthorNames.Find(maker) ?? maker}/{slug}" };
            if (model.Id != id) model = model with { Listings = [new Listing(ListingCatalog.ModelsDev, id, null, [], [], [])] };
            row.Ignore("id");
            row.LeaveTheRest();
            _models.Add(model);
        }
    }

    /// <summary>A row of <c>providers</c> with its offerings.</summary>
    public void Provider(string id, FeedValue value)
    {
        var row = new FeedRow(id, value, _leftOut);
        row.Ignore("id", "models");
        if (SafeSlug.Of(id) is not { } slug || _providers.Exists(provider => provider.Id == slug))
        {
            _skipped.Add(new SkippedRow(id, SafeSlug.Of(id) is null ? "its id has no Latin letter" : "its id is that of another provider but for marks or case"));
            foreach (var key in value["models"]!.Entries.Keys) _skipped.Add(new SkippedRow($"{id} {key}", "its provider was skipped"));
            return;
        }

        var api = row.Text("api");
        var endpoint = SdkPackages.EndpointOf(row.Text("npm") ?? "", api);
        if (endpoint is not null && !Links.IsHttp(endpoint.BaseUrl))
        {
            row.Leave("api", "is no http address");
            endpoint = null;
        }

        var docs = row.Text("doc");
        if (!Links.IsHttp(docs))
        {
            row.Leave("doc", "is no http address");
            docs = "https://models.dev";
        }

        _providers.Add(new ImportedProvider(
            slug, NameOf(row) ?? (PlainText.IsName(id) ? id : slug), ProviderNames.TypeOf(slug), docs!, KeyOf(row), endpoint is null ? [] : [endpoint]));
        row.LeaveTheRest();
        foreach (var (modelId, offering) in value["models"]!.Entries) Offering(slug, modelId, offering);
    }

    private void Offering(string provider, string modelId, FeedValue value)
    {
        var id = $"{provider} {modelId}";
        if (value.Kind != FeedKind.Object || modelId.Length == 0)
        {
            _skipped.Add(new SkippedRow(id, "is no object"));
            return;
        }

        var row = new FeedRow(id, value, _leftOut);
        row.Ignore("id");
        var model = Facts(row);
        var facts = model.Facts.Copy();
        Status(row, facts);
        var prices = Cost(row, facts, provider, modelId);
        row.LeaveTheRest();
        var offering = new ImportedOffering { Row = id, Catalog = ListingCatalog.ModelsDev, Provider = provider, ModelId = modelId, Model = model, Facts = facts, Numbers = [.. prices] };
        var listing = offering.ListedBy(key: null, facts);
        _offerings.Add(listing.Says.Count == 0 ? offering : offering with { Listings = [listing] });
    }

    private ImportedModel Facts(FeedRow row)
    {
        var facts = new FactSheet();
        if (row.Row("limit") is { } limit)
        {
            foreach (var key in (ReadOnlySpan<string>)["context", "input", "output"]) facts["limits", key] = FactSheet.Count(limit.Tokens(key));
            limit.LeaveTheRest();
        }

        var modalities = row.Row("modalities");
        var (input, output) = (ModalityWords.Of(modalities, "input", isInput: true), ModalityWords.Of(modalities, "output", isInput: false));
        facts["modalities", "input"] = input is null ? null : FactSheet.Set(input);
        facts["modalities", "output"] = output is null ? null : FactSheet.Set(output);
        Flag(facts, Capability.FunctionCalling, row.Flag("tool_call"));
        Flag(facts, Capability.StructuredOutput, row.Flag("structured_output"));
        Flag(facts, Capability.Reasoning, row.Flag("reasoning"));
        if (row.Flag("attachment") == true && input is ["text"]) row.Leave("attachment", "no modality says what can be attached");
        if (row.Flag("temperature") is { } temperature)
        {
            if (temperature) facts["supported_parameters"] = "temperature";
            else row.Leave("temperature", "a list of parameters cannot say no");
        }

        var (released, updated) = (Date(row, "release_date"), Date(row, "last_updated"));
        Newest(updated);
        if (updated is { } u && released is { } r && u < r)
        {
            row.Leave("last_updated", "lies before the release");
            updated = null;
        }

        return new ImportedModel
        {
            Row = row.Id,
            Name = row.Text("name")?.Trim(),
            Facts = facts,
            Kind = Kinds.Of(row.Id, input, output),
            Family = row.Text("family")?.Trim(),
            ReleaseDate = released,
            LastUpdated = updated,
            Knowledge = Date(row, "knowledge"),
            OpenWeights = row.Flag("open_weights"),
            License = row.Text("license"),
            Weights = [.. row.Rows("weights").Select(Weights).OfType<Weights>()],
            Links = [.. row.Rows("links").Select(Link).OfType<Link>()],
            Benchmarks = [.. row.Rows("benchmarks").Select(Benchmark).OfType<Benchmark>()],
        };
    }

    private static void Status(FeedRow row, FactSheet facts)
    {
        switch (row.Text("status"))
        {
            case null: break;
            case "deprecated": facts["deprecated"] = "true"; break;
            case var word when Vocabulary.Statuses.Find(word) is not null: facts["status"] = word; break;
            default: row.Leave("status", "a word that content files do not have"); break;
        }
    }

    private static IEnumerable<FeedFact> Cost(FeedRow row, FactSheet facts, string provider, string modelId)
    {
        var draft = new CostDraft(row);
        if (row.Row("cost") is { } cost) ModelsDevFeed.Cost(draft, CostDraft.Usual, cost);
        if (row.Row("experimental") is { } experimental)
        {
            if (experimental.Row("modes") is { } modes)
                foreach (var mode in modes.Value.Entries.Keys)
                    if (modes.Row(mode) is { } variant) Mode(draft, mode, variant);
            experimental.LeaveTheRest();
        }

        var isFree = modelId.EndsWith(":free", StringComparison.Ordinal) || modelId.EndsWith("-free", StringComparison.Ordinal);
        facts["billing"] = draft.WriteTo(facts) ? "usage"
            : ProviderNames.IsPlan(provider) ? "subscription"
            : isFree && draft.SaysAny ? "free"
            : "unknown";
        return draft.Numbers;
    }

    private static void Mode(CostDraft draft, string mode, FeedRow variant)
    {
        var body = variant.Row("provider")?.Row("body");
        if (!PlainText.IsName(mode) || (body?.Text("service_tier") is { } odd && !PlainText.IsName(odd)) || (body?.Text("speed") is { } pace && !PlainText.IsName(pace)))
        {
            variant.Leave("cost", "its condition is no line of plain text");
            return;
        }

        Condition[] when = body?.Text("service_tier") is { } tier ? [new Condition("service_tier", tier)]
            : body?.Text("speed") is { } speed ? [new Condition("speed", speed)]
            : [new Condition("mode", mode)];
        if (variant.Row("cost") is { } cost) ModelsDevFeed.Cost(draft, CostDraft.Variant(when), cost);
        variant.LeaveTheRest();
    }

    private static Weights? Weights(FeedRow row)
    {
        var weights = row.Text("url") is { } url && Links.IsHttps(url) ? new Weights(url, row.Text("label"), row.Text("quantization")) : null;
        if (weights is null) row.Leave("url", "is no https address");
        row.LeaveTheRest();
        return weights;
    }

    private static Link? Link(FeedRow row)
    {
        var link = row.Text("url") is { } url && Links.IsHttps(url) ? new Link(Vocabulary.LinkTypes.Find(row.Text("type") ?? "") ?? LinkType.Other, url, row.Text("label")) : null;
        if (link is null) row.Leave("url", "is no https address");
        row.LeaveTheRest();
        return link;
    }

    /// <summary>Version and variant belong to the name: without them two scores of one benchmark could not be told apart.</summary>
    private static Benchmark? Benchmark(FeedRow row)
    {
        var (name, score, source) = (row.Text("name")?.Trim(), row.Number("score"), row.Text("source"));
        string?[] more = [row.Text("version"), row.Text("dataset"), row.Text("harness"), row.Text("variant")];
        var said = string.Join(", ", more.Where(part => part is not null));
        var full = said.Length == 0 ? name : $"{name} ({said})";
        var benchmark = name is not null && score is { } value && Links.IsHttps(source) ? new Benchmark(full!, value, row.Text("metric"), Date(row, "date"), source!) : null;
        if (benchmark is null) row.Leave("name", "a benchmark without name, score or https source");
        row.LeaveTheRest();
        return benchmark;
    }

    /// <summary>Of several variables the one that sounds like a key; the rest name places, not secrets.</summary>
    private static string? KeyOf(FeedRow row)
    {
        if (row.Texts("env") is not { Count: > 0 } names) return null;
        var key = names.FirstOrDefault(name => name.EndsWith("_API_KEY", StringComparison.Ordinal))
            ?? names.FirstOrDefault(name => name.Contains("KEY", StringComparison.Ordinal) || name.Contains("TOKEN", StringComparison.Ordinal) || name.EndsWith("_PAT", StringComparison.Ordinal));
        if (key is not null && !PlainText.IsName(key)) key = null;
        foreach (var other in names.Where(name => name != key))
            row.LeftOut.Add(new LeftOut(row.Id, "env", other, "a provider file names one variable, the key's"));
        return key;
    }

    /// <summary>As people write it; null when there is none of which anything can be seen.</summary>
    private static string? NameOf(FeedRow row) => PlainText.Name(row.Text("name"));

    private static PartialDate? Date(FeedRow row, string key)
    {
        if (row.Text(key) is not { } text) return null;
        if (PartialDate.Parse(text) is { } date) return date;
        row.Leave(key, "is no date");
        return null;
    }

    private void Newest(PartialDate? date)
    {
        if (date is { Day: not null } day && (_date is null || day.Earliest > _date)) _date = day.Earliest;
    }

    private static void Flag(FactSheet facts, Capability capability, bool? says)
    {
        if (says is { } value) facts["capabilities", Vocabulary.Capabilities.Word(capability)] = value ? "true" : "false";
    }
}
