using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>What a model refers to: weights, scores, pages, questions. An item without a required key becomes null, which was reported.</summary>
public static class ReferenceShapes
{
    /// <summary>The keys of an item of <c>weights</c>.</summary>
    public static MapShape WeightsItem { get; } = new("A place of weights");

    /// <summary>The keys of an item of <c>benchmarks</c>.</summary>
    public static MapShape BenchmarkItem { get; } = new("A benchmark");

    /// <summary>The keys of an item of <c>links</c>.</summary>
    public static MapShape LinkItem { get; } = new("A link");

    /// <summary>The keys of an item of <c>faq</c>.</summary>
    public static MapShape FaqItem { get; } = new("A question");

    private static readonly Field<string> _weightsUrl = WeightsItem.Required("url", Of.Https, "The page.");
    private static readonly Field<string> _weightsLabel = WeightsItem.Optional("label", Of.Name, "What the link says.");
    private static readonly Field<string> _weightsFormat = WeightsItem.Optional("format", Of.Name, "e.g. safetensors, gguf, fp8.");

    private static readonly Field<string> _benchmark = BenchmarkItem.Required("name", Of.Name, "The benchmark's name.");
    private static readonly Field<decimal> _score = BenchmarkItem.Required("score", new DecimalShape(MayBeNegative: true), "As published.");
    private static readonly Field<string> _metric = BenchmarkItem.Optional("metric", Of.Name, "What the number is, e.g. percent correct.");
    private static readonly Field<PartialDate> _benchmarkDate = BenchmarkItem.Optional("date", Of.Date, "When it was published.");
    private static readonly Field<string> _benchmarkSource = BenchmarkItem.Required("source", Of.Https, "Where it is published.");

    private static readonly Field<LinkType> _linkType = LinkItem.Required("type", Of.Word(Vocabulary.LinkTypes), "What the page is.");
    private static readonly Field<string> _linkUrl = LinkItem.Required("url", new UrlShape("https", "http", "mailto"), "Where it is.");
    private static readonly Field<string> _linkLabel = LinkItem.Optional("label", Of.Name, "What the link says.");

    private static readonly Field<string> _faqId = FaqItem.Required("id", Of.Slug, "Replaces the derived question of the same id.");
    private static readonly Field<string> _question = FaqItem.Required("q", Of.Line, "The question.");
    private static readonly Field<string> _answer = FaqItem.Required("a", Of.Text, "The answer, as plain text.");

    /// <summary>An item of <c>weights</c>.</summary>
    public static ValueShape<Weights?> WeightsValue { get; } = new MapValue<Weights?>(WeightsItem, map =>
        (map.Get(_weightsUrl), map.Get(_weightsLabel), map.Get(_weightsFormat)) is ({ } url, var label, var format)
            ? new Weights(url.Value, label?.Value, format?.Value)
            : null);

    /// <summary>An item of <c>benchmarks</c>.</summary>
    public static ValueShape<Benchmark?> BenchmarkValue { get; } = new MapValue<Benchmark?>(BenchmarkItem, map =>
        (map.Get(_benchmark), map.Get(_score), map.Get(_metric), map.Get(_benchmarkDate), map.Get(_benchmarkSource)) is
            ({ } name, { } score, var metric, var date, { } source)
            ? new Benchmark(name.Value, score.Value, metric?.Value, date?.Value, source.Value)
            : null);

    /// <summary>An item of <c>links</c>.</summary>
    public static ValueShape<Link?> LinkValue { get; } = new MapValue<Link?>(LinkItem, map =>
        (map.Get(_linkType), map.Get(_linkUrl), map.Get(_linkLabel)) is ({ } type, { } url, var label) ? new Link(type.Value, url.Value, label?.Value) : null);

    /// <summary>An item of <c>faq</c>.</summary>
    public static ValueShape<FaqEntry?> FaqValue { get; } = new MapValue<FaqEntry?>(FaqItem, map =>
        (map.Get(_faqId), map.Get(_question), map.Get(_answer)) is ({ } id, { } question, { } answer)
            ? new FaqEntry(id.Value, question.Value, answer.Value)
            : null);
}
