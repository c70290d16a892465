using System.Text;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>The rows of llms-full.txt.</summary>
internal static class FullRows
{
    public const string ModelHead =
        "| Id | Name | Kind | State | Released | Context | Max output | Input | Output | Supported | Weights |\n| --- | --- | --- | --- | --- | ---: | ---: | --- | --- | --- | --- |\n";

    public const string OfferingHead =
        "| Model | Provider | Exact model id | Billing | State | Prices | Verified | Sources |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";

    private const int BytesOfANumber = 8;

    /// <summary>How many bytes a model and its offerings take at most, their sources' addresses left out.</summary>
    public static int BytesOf(SiteContext context, Model model)
    {
        var text = new StringBuilder();
        AppendModel(text, context, model);
        var sources = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var offering in model.Offerings) AppendOffering(text, context, model, offering, sources);
        var bytes = model.Offerings.Sum(offering => offering.Sources.Count) * BytesOfANumber;
        foreach (var chunk in text.GetChunks()) bytes += Encoding.UTF8.GetByteCount(chunk.Span);
        return bytes;
    }

    public static void AppendModel(StringBuilder text, SiteContext context, Model model)
    {
        Cell(text.Append("| "), model.Id);
        Cell(text, model.Name);
        Cell(text, Vocabulary.Kinds.Word(model.Kind));
        Cell(text, Vocabulary.Lifecycles.Word(context.Catalog.StateOf(model)));
        Cell(text, model.ReleaseDate?.ToString() ?? Format.Unknown);
        Cell(text, TokensCell.Of(model.Limits.Context).Text);
        Cell(text, TokensCell.Of(model.Limits.Output).Text);
        Cell(text, Words(model.Modalities.Input));
        Cell(text, Words(model.Modalities.Output));
        Cell(text, string.Join(' ', model.Capabilities.SupportedWords()));
        Cell(text, model.OpenWeights switch { true => model.License ?? "open", false => "closed", null => Format.Unknown });
        End(text);
    }

    public static void AppendOffering(StringBuilder text, SiteContext context, Model model, Offering offering, OrderedDictionary<string, int> sources)
    {
        Cell(text.Append("| "), model.Id);
        Cell(text, offering.Provider.Id);
        text.Append(MarkdownPiece.Code(offering.ModelId).Text).Append(" | ");
        Cell(text, Vocabulary.Billings.Word(offering.Billing));
        Cell(text, Vocabulary.Lifecycles.Word(context.Catalog.StateOf(offering)));
        Cell(text, Prices(offering.Cost));
        Cell(text, offering.Verified?.Date.ToString() ?? Format.Unknown);
        Cell(text, string.Join(' ', offering.Sources.Select(source => Number(source.Url, sources))));
        End(text);
    }

    /// <summary>All prices in one line, e.g. <c>input $0.30, output $2.50; above 200,000 input tokens: input $0.60</c>.</summary>
    private static string Prices(Cost cost)
    {
        var text = new StringBuilder();
        Append(text, "", cost.Tokens, cost.Units, cost.Tiers);
        foreach (var variant in cost.Variants) Append(text, Format.Conditions(variant.When), variant.Tokens, variant.Units, variant.Tiers);
        return text.Length == 0 ? Format.Unknown : text.ToString();
    }

    private static void Append(StringBuilder text, string when, TokenPrices tokens, IReadOnlyList<UnitPrice> units, IReadOnlyList<PriceTier> tiers)
    {
        var prices = Prices(tokens)
            .Concat(units.Select(unit => $"{Vocabulary.UnitItems.Word(unit.Item)} {Format.Usd(unit.Price)} per {Vocabulary.UnitPers.Label(unit.Per)}{(unit.When.Count == 0 ? "" : $" ({Format.Conditions(unit.When)})")}"));
        Clause(text, when, string.Join(", ", prices));
        foreach (var tier in tiers)
            Clause(
                text, $"{when}{(when.Length > 0 ? ", " : "")}above {Format.Count(tier.AboveInputTokens)} input tokens",
                string.Join(", ", Prices(tier.Tokens)));
    }

    private static List<string> Prices(TokenPrices tokens)
    {
        List<string> prices = new(tokens.Stated.Length);
        foreach (var (meter, price) in tokens.Stated) prices.Add($"{Vocabulary.Meters.Word(meter)} {PriceCell.Of(price).Text}");
        return prices;
    }

    private static void Clause(StringBuilder text, string when, string prices)
    {
        if (prices.Length == 0) return;
        if (text.Length > 0) text.Append("; ");
        if (when.Length > 0) text.Append(when).Append(": ");
        text.Append(prices);
    }

    private static int Number(string url, OrderedDictionary<string, int> sources)
    {
        if (sources.TryGetValue(url, out var number)) return number;
        sources.Add(url, sources.Count + 1);
        return sources.Count;
    }

    private static string Words(Modalities? set) =>
        set is { } known ? string.Join(' ', ModalitySets.Words(known)) : Format.Unknown;

    /// <summary>Plain text: nothing but a bar or a line end could leave its cell.</summary>
    private static void Cell(StringBuilder text, string value) =>
        text.Append(value.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal)).Append(" | ");

    private static void End(StringBuilder text)
    {
        text.Length--;
        text.Append('\n');
    }
}
