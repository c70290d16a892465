using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks;

/// <summary>
/// One made-up model file in the format of content/: the shapes, keys and sizes that real catalogs have. One to forty offerings, most models few
/// (half have one, a twentieth more than twelve, as on models.dev); a body of one to three kilobytes.
/// </summary>
internal static class MadeUpModel
{
    private static readonly string[] _parameters = ["temperature", "top_p", "top_k", "max_tokens", "stop", "seed", "tools", "tool_choice", "response_format", "frequency_penalty"];
    private static readonly string[] _capabilities = ["function_calling", "tool_choice", "structured_output", "json_mode", "reasoning", "prompt_caching", "streaming", "batch"];
    private static readonly string[] _kinds = ["chat", "chat", "chat", "chat", "chat", "chat", "embedding", "image", "speech", "transcription"];
    private static readonly long[] _contexts = [8_192, 32_768, 128_000, 131_072, 200_000, 262_144, 1_000_000, 1_048_576];

    /// <summary>The text of a file.</summary>
    /// <param name="number">Which model; the same number gives the same text.</param>
    /// <param name="providers">How many providers the catalog has, at least 40.</param>
    public static string Write(int number, int providers)
    {
        var dice = new Dice((ulong)number + 1);
        var text = new StringBuilder(4096);
        var kind = dice.Pick<string>(_kinds);
        var released = new DateOnly(2023, 1, 1).AddDays(dice.Roll(1_200));
        text.Append(CultureInfo.InvariantCulture, $"---\nname: Model {number}\nkind: {kind}\ndescription: Made-up model number {number} for measuring, of the kind {kind}.\nfamily: family-{number / 7}\n");
        text.Append(CultureInfo.InvariantCulture, $"release_date: {released:yyyy-MM-dd}\nknowledge: {released.AddMonths(-8):yyyy-MM}\n");
        Describe(text, kind, ref dice);
        text.Append("offerings:\n");
        var (count, first) = (Offerings(ref dice), dice.Roll(providers));
        for (var i = 0; i < count; i++) Offer(text, number, kind, (first + i) % providers, ref dice);
        text.Append("---\n\n");
        Body(text, number, 1_000 + dice.Roll(2_000), ref dice);
        return text.ToString();
    }

    private static int Offerings(ref Dice dice) => dice.Roll(100) switch
    {
        < 50 => 1,
        < 70 => 2,
        < 85 => 3 + dice.Roll(3),
        < 95 => 6 + dice.Roll(7),
        _ => 13 + dice.Roll(28),
    };

    private static void Describe(StringBuilder text, string kind, ref Dice dice)
    {
        var context = dice.Pick<long>(_contexts);
        var (input, output) = kind switch
        {
            "chat" => (dice.Chance(40) ? "text, image" : "text", "text"),
            "embedding" => ("text", "embedding"),
            "image" => ("text, image", "image"),
            "speech" => ("text", "audio"),
            _ => ("audio", "text"),
        };
        text.Append(CultureInfo.InvariantCulture, $"modalities:\n  input: [{input}]\n  output: [{output}]\nlimits: {{context: {context}, output: {Math.Min(context / 2, 65_536)}}}\n");
        var start = text.Length;
        foreach (var capability in _capabilities)
            if (dice.Chance(80)) text.Append(CultureInfo.InvariantCulture, $"  {capability}: {(dice.Chance(60) ? "true" : "false")}\n");
        if (text.Length > start) text.Insert(start, "capabilities:\n"); // of a million models some have none
        text.Append("supported_parameters:\n");
        foreach (var parameter in _parameters)
            if (dice.Chance(70)) text.Append(CultureInfo.InvariantCulture, $"  - {parameter}\n");
        text.Append("  - max_completion_tokens\n");
        if (dice.Chance(50)) text.Append("open_weights: false\n");
        else text.Append("open_weights: true\nlicense: Apache-2.0\nlicense_url: https://www.apache.org/licenses/LICENSE-2.0\n");
        if (!dice.Chance(30)) return;
        text.Append(CultureInfo.InvariantCulture, $"benchmarks:\n  - {{name: MMLU, score: {50 + dice.Roll(50)}.{dice.Roll(10)}, metric: percent correct, date: 2026-01-15, source: https://example.com/mmlu}}\n");
    }

    private static void Offer(StringBuilder text, int number, string kind, int provider, ref Dice dice)
    {
        var cents = 5 + dice.Roll(1_000);
        text.Append(CultureInfo.InvariantCulture, $"  - provider: provider-{provider}\n    model_id: vendor/model-{number}\n    billing: usage\n    cost:\n");
        if (kind == "image") text.Append(CultureInfo.InvariantCulture, $"      units:\n        - {{item: image_output, per: image, price: 0.{cents:D4}}}\n");
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"      input: {cents / 100}.{cents % 100:D2}\n");
            if (kind != "embedding") text.Append(CultureInfo.InvariantCulture, $"      output: {cents * 4 / 100}.{cents * 4 % 100:D2}\n");
            if (kind == "chat" && dice.Chance(50)) text.Append(CultureInfo.InvariantCulture, $"      cache_read: {cents / 1000}.{cents % 1000:D3}\n");
            if (kind == "chat" && dice.Chance(8)) text.Append(CultureInfo.InvariantCulture, $"      tiers:\n        - {{above_input_tokens: 200000, input: {cents * 2 / 100}.{cents * 2 % 100:D2}, output: {cents * 6 / 100}.{cents * 6 % 100:D2}}}\n");
        }

        if (kind == "chat" && dice.Chance(10)) text.Append(CultureInfo.InvariantCulture, $"    price_history:\n      - {{from: 2025-03-01, to: 2026-01-01, input: {cents * 2 / 100}.{cents * 2 % 100:D2}, output: {cents * 8 / 100}.{cents * 8 % 100:D2}}}\n");
        text.Append(CultureInfo.InvariantCulture, $"    verified: {{date: 2026-0{1 + dice.Roll(6)}-1{dice.Roll(10)}, method: import}}\n    source: https://provider-{provider}.example.com/pricing\n");
    }

    private static void Body(StringBuilder text, int number, int length, ref Dice dice)
    {
        ReadOnlySpan<string> sentences =
        [
            "It answers questions, writes *plain* text and reads long documents. ",
            "The maker states a **larger** batch for requests that can wait; see the [price page](https://example.com/pricing). ",
            "Send `temperature: 0` for answers that repeat. ",
            "Tables, lists and code keep their form in the answer. ",
            "Older clients need the parameter `max_tokens`, newer ones take either. ",
        ];
        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"Made-up text about model {number}.\n\n## Notes\n\n- one thing to know\n- another, with `code`\n\n");
        while (text.Length - start < length)
        {
            for (var i = 0; i < 4; i++) text.Append(dice.Pick(sentences));
            text.Append("\n\n");
        }
    }
}
