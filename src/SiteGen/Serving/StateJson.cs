using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Serving;

/// <summary>A state as open pages get it: which site is served, and while there are errors every problem as the terminal shows it.</summary>
internal static class StateJson
{
    /// <summary>More than these nobody reads in a page; the terminal has all.</summary>
    private const int MostShown = 50;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>One line: <c>{"version":…,"problems":[{"severity","at","code","message","excerpt","hint"}],"more":0}</c>.</summary>
    /// <param name="state">What to tell.</param>
    /// <param name="textOf">The text of a file that problems name; null when it cannot be had.</param>
    public static string Write(SiteState state, Func<string, string?> textOf)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, _options))
        {
            var problems = state.HasErrors ? state.Problems : [];
            json.WriteStartObject();
            json.WriteString("version", state.Version);
            json.WriteStartArray("problems");
            foreach (var problem in problems.OrderBy(problem => problem.Severity).Take(MostShown)) Write(json, problem, textOf);
            json.WriteEndArray();
            json.WriteNumber("more", Math.Max(0, problems.Count - MostShown));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Diagnostic problem, Func<string, string?> textOf)
    {
        json.WriteStartObject();
        json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("at", problem.At.ToString());
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("excerpt", Excerpt(problem, textOf));
        json.WriteString("hint", problem.Hint);
        json.WriteEndObject();
    }

    /// <summary>The line and the caret below it, as the terminal has them; empty where a whole file is meant.</summary>
    private static string Excerpt(Diagnostic problem, Func<string, string?> textOf)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Print([problem with { Hint = null }], textOf, printed);
        var text = printed.ToString();
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
