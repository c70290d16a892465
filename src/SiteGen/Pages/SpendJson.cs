using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>Estimates in JSON: US dollars a month, rounded up to the cent; null where a request does not fit; 0 only for what is free.</summary>
internal static class SpendJson
{
    public static void Spend(this Utf8JsonWriter json, SpendView? spend)
    {
        if (spend is null) return;
        json.WriteStartObject("spend");
        json.WriteNumber("days", spend.Days);
        json.Objects("workloads", spend.Workloads, static (json, workload) =>
        {
            json.WriteString("id", workload.Id);
            json.WriteNumber("requests_per_day", workload.Workload.RequestsPerDay);
            json.WriteNumber("input_tokens", workload.Workload.InputTokens);
            json.WriteNumber("output_tokens", workload.Workload.OutputTokens);
            json.WriteNumber("cached_percent", workload.Workload.CachedPercent);
        });
        json.Objects("rows", spend.Rows, (json, row) =>
        {
            json.Texts("offerings", row.Ids);
            json.WriteStartObject("usd_per_month");
            for (var i = 0; i < row.Costs.Count; i++) json.Cell(spend.Workloads[i].Id, row.Costs[i]);
            json.WriteEndObject();
            json.Text("note", row.Note);
        });
        if (spend.Example is { } example)
        {
            json.WriteStartObject("example");
            json.WriteString("what", example.What);
            json.WriteString("formula", example.Formula);
            json.WriteEndObject();
        }

        json.Text("more", spend.More);
        json.Text("left_out", spend.LeftOut);
        json.WriteEndObject();
    }
}
