using System.Text;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating;

/// <summary>Documents what templates may name, from the view records themselves: the part of <c>templates/README.md</c> between its <c>views</c> marks.</summary>
public static class ViewReference
{
    /// <summary>
    /// A table of members for each view, in the order given, each with the templates that print it; then one for each record within
    /// them, by name. Ends with a line end.
    /// </summary>
    /// <param name="templates">Every template's path and the view it prints; several may print one view.</param>
    public static string Markdown(IEnumerable<TemplateUse> templates)
    {
        var views = templates.GroupBy(template => template.View, template => template.Template).ToList();
        var nested = new SortedDictionary<string, RecordType>(StringComparer.Ordinal);
        foreach (var view in views) Collect(RecordType.Of(view.Key), nested);

        var text = new StringBuilder();
        foreach (var view in views)
        {
            var record = RecordType.Of(view.Key);
            nested.Remove(record.Name);
            Append(text, record, $"Printed by {string.Join(", ", view.Select(path => $"`{path}`"))}.");
        }

        foreach (var record in nested.Values) Append(text, record, null);
        return text.ToString();
    }

    private static void Collect(RecordType record, SortedDictionary<string, RecordType> found)
    {
        if (!found.TryAdd(record.Name, record)) return;
        foreach (var member in record.Members.Values)
            if (RecordIn(member.Type) is { } inside) Collect(inside, found);
    }

    private static RecordType? RecordIn(Shape type) => type.Kind == Kind.List ? RecordIn(type.Item!) : type.Record;

    private static void Append(StringBuilder text, RecordType record, string? note)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append("### ").Append(record.Name).Append("\n\n");
        if (note is not null) text.Append(note).Append("\n\n");
        text.Append("| member | holds |\n|---|---|\n");
        foreach (var member in record.Members.Values)
            text.Append("| `").Append(member.Name).Append("` | ").Append(Described(member.Type)).Append(" |\n");
    }

    private static string Described(Shape type) => (type.Kind switch
    {
        Kind.Text => "text",
        Kind.Bool => "true or false",
        Kind.Number => "whole number",
        Kind.Decimal => "number",
        Kind.List => $"list of {Described(type.Item!)}",
        Kind.Record => $"[{type.Record!.Name}](#{type.Record.Name.ToLowerInvariant()})",
        _ => type.Kind.ToString(),
    }) + (type.MayBeNull ? ", may be missing" : "");
}
