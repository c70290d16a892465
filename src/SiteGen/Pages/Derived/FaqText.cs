using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>The questions of a model's page: the derived ones, save those an author hides or replaces by the same id, then those only an author has.</summary>
internal static class FaqText
{
    private const int MostOfferings = 3;
    private const int MostIds = 4;

    // So many that a row each in the table of prices has to do, or the page's twin would grow past 20,000 characters.
    private const int ManyOfferings = 12;

    public static IReadOnlyList<FaqView> Of(SiteContext context, Model model)
    {
        List<FaqView> entries = [];
        foreach (var question in Questions.Of(context.Catalog, model))
            if (!model.FaqHidden.Contains(question.Id)) entries.Add(AuthoredInstead(model, question) ?? Of(context, model, question));
        var derived = entries.Count;
        foreach (var entry in model.Faq)
            if (entries.FindIndex(0, derived, other => other.Id == entry.Id) < 0) entries.Add(Authored(entry));
        return entries;
    }

    private static FaqView? AuthoredInstead(Model model, Question question)
    {
        foreach (var entry in model.Faq)
            if (entry.Id == question.Id) return Authored(entry);
        return null;
    }

    private static FaqView Authored(FaqEntry entry) => new(entry.Id, entry.Question, new([entry.Answer]), false);

    private static FaqView Of(SiteContext context, Model model, Question question) => question switch
    {
        CostQuestion cost => Derived(cost, $"How much does {model.Name} cost?", Cost(context, model, cost)),
        ContextQuestion limits => Derived(limits, $"How large is the context window of {model.Name}?", Context(model, limits)),
        AbilityQuestion { Id: "image_input" } images => Derived(images, $"Can {model.Name} read images?", [Answer(images, "it takes images as input", "it does not take images as input")]),
        AbilityQuestion calling => Derived(calling, $"Does {model.Name} support function calling?", [Answer(calling, "it calls functions (tools) that a request describes", "it does not call functions")]),
        AvailabilityQuestion availability => Derived(availability, $"Is {model.Name} available?", Availability(context, availability)),
        ModelIdQuestion ids => Derived(ids, $"What is the model id of {model.Name}?", Ids(ids)),
        LicenseQuestion license => Derived(license, $"What licence do the weights of {model.Name} have?", License(license)),
        _ => throw new InvalidOperationException($"{question} has no words."),
    };

    private static FaqView Derived(Question question, string asked, IReadOnlyList<ProsePiece> answer) => new(question.Id, asked, new Prose(answer), true);

    private static List<ProsePiece> Cost(SiteContext context, Model model, CostQuestion cost)
    {
        if (cost.Retired is { } since) return [$"It has no price any more: none of its providers listed here has served it since {since}."];
        var told = cost.Offerings.Count > ManyOfferings ? 1 : MostOfferings;
        List<ProsePiece> pieces = [];
        for (var i = 0; i < cost.Offerings.Count && i < told; i++)
        {
            var offering = cost.Offerings[i];
            var verified = offering.Verified is { } seen ? $"verified {ModelWords.When(seen.Date)}, " : "";
            pieces.AddRange([i == 0 ? "At " : " At ", context.LinkTo(model, offering)]);
            if (PriceText.IsUnknown(offering)) pieces.AddRange([$": {PriceText.Of(offering)}; see its ", PriceText.PageOf(offering), "."]);
            else pieces.AddRange([$": {PriceText.Of(offering)} ({verified}source: ", OutsideLink.Named(null, SourceOf(offering)), ")."]);
        }

        if (cost.Offerings.Count > told)
            pieces.Add($" {Format.Counted(cost.Offerings.Count - told, "more offering is", "more offerings are")} in the table of prices.");
        return pieces;
    }

    /// <summary>The first source that backs prices; one that names no fields backs all.</summary>
    private static string SourceOf(Offering offering) => (offering.Sources.FirstOrDefault(source =>
        source.Fields.Count == 0 || source.Fields.Any(field => field == "cost" || field.StartsWith("cost.", StringComparison.Ordinal))) ?? offering.Sources[0]).Url;

    private static IReadOnlyList<ProsePiece> Context(Model model, ContextQuestion limits)
    {
        var text = $"{Format.Counted(limits.Context, "token", "tokens")}{(limits.Output is { } output ? $", input and output together, of which at most {Format.Count(output)} can be output" : "")}.";
        if (limits.Output > limits.Context) text = $"{Format.Counted(limits.Context, "token", "tokens")}. At most {Format.Count(limits.Output.Value)} tokens of output are generated.";
        if (limits.Unlike.Count == 0) return [text];
        var elsewhere = limits.Unlike.GroupBy(offering => offering.Limits.Context.OrNull!.Value).OrderByDescending(same => same.Key)
            .Select(same => $"{Format.Count(same.Key)} at {ModelWords.Providers(model, [.. same])}");
        return [text, $" It is {string.Join("; ", elsewhere)}."];
    }

    private static string Answer(AbilityQuestion question, string yes, string no) =>
        $"{(question.Can ? $"Yes, {yes}" : $"No, {no}")}{(question.Unlike.Count == 0 ? "" : $"; {(question.Can ? "not" : "but it does")} at {ModelWords.Providers(question.Unlike)}")}.";

    private static IReadOnlyList<ProsePiece> Availability(SiteContext context, AvailabilityQuestion question)
    {
        var at = ModelWords.Providers(question.Offerings);
        var text = question.State switch
        {
            Lifecycle.Retired => $"No. None of its providers listed here has served it since {question.Ends}.",
            _ when question.Offerings.Count == 0 => "No provider of it is listed here.",
            Lifecycle.Retiring => $"Yes, at {at}, but not for long: the last of them ends it {ModelWords.When(question.Ends!.Value)}.",
            Lifecycle.Deprecated => $"Yes, at {at}, but it is deprecated{(question.Deprecated is { } since ? $" since {since}" : "")}{(question.Ends is { } end ? $" and ends {ModelWords.When(end)}" : "")}.",
            Lifecycle.Active => $"Yes, at {at}{(question.Ends is { } last ? $", until {last}" : Enders(question.Offerings))}.",
            var early => $"Yes, in {Vocabulary.Lifecycles.Label(early).ToLowerInvariant()}, at {at}.",
        };
        return question.Successor is { } next ? [text + " Its successor is ", context.LinkTo(next), "."] : [text];
    }

    /// <summary>Those of several that end while others go on.</summary>
    private static string Enders(IReadOnlyList<Offering> offerings)
    {
        var ending = offerings.Those(static offering => offering.Retires is not null);
        if (ending.Count == 0) return "";
        string[] ends = [.. ending.OrderBy(offering => offering.Retires).Select(offering => $"{offering.Provider.Name} ends it {ModelWords.When(offering.Retires!.Value)}").Distinct(StringComparer.Ordinal)];
        return $"; {ModelWords.Some(ends)}";
    }

    private static List<ProsePiece> Ids(ModelIdQuestion question)
    {
        if (question.Ids is [var only]) return [ProsePiece.Code(only.ModelId), $" at {ModelWords.Providers(only.Offerings)}."];
        List<ProsePiece> pieces = [];
        var told = question.Ids.Count > ManyOfferings ? 1 : MostIds;
        foreach (var (id, offerings) in question.Ids.Take(told))
        {
            if (pieces.Count > 0) pieces.Add("; ");
            pieces.AddRange([ProsePiece.Code(id), $" at {ModelWords.Providers(offerings)}"]);
        }

        pieces.Add(question.Ids.Count > told ? $"; {Format.Count(question.Ids.Count - told)} more in the table of prices." : ".");
        return pieces;
    }

    private static IReadOnlyList<ProsePiece> License(LicenseQuestion question)
    {
        ProsePiece name = question.Url is { } url ? new OutsideLink(question.License, url, null) : question.License;
        if (question.Places.Count == 0) return ["The weights are open under ", name, "."];
        return ["The weights are open under ", name, " and can be had from ", OutsideLink.Named(question.Places[0].Label, question.Places[0].Url), "."];
    }
}
