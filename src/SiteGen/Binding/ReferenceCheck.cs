using SiteGen.Diagnostics;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>References between models: each leads somewhere, none in a circle, and no two things claim one id.</summary>
internal static class ReferenceCheck
{
    public static void Run(IReadOnlyList<ModelClaims> models, KnownIds known, DiagnosticBag diagnostics)
    {
        var successors = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, ModelClaims>(StringComparer.Ordinal);
        foreach (var model in models)
        {
            var id = model.Id;
            foreach (var reference in Enumerable.Concat(model.Successor is { } next ? [next] : [], model.Related))
                if (!known.Models.Contains(reference.Value)) diagnostics.Add(Problems.UnknownModel(reference, known.Models));
                else if (reference.Value == id) diagnostics.Add(Problems.RefersToItself(reference));
            if (model.Successor is { } successor && successor.Value != id) successors[id] = successor;

            foreach (var alias in model.Aliases)
                if (known.Models.Contains(alias.Value)) diagnostics.Add(Problems.AliasIsAModel(alias));
                else if (!aliases.TryAdd(alias.Value, model)) diagnostics.Add(Problems.AliasTaken(alias, aliases[alias.Value].File));
        }

        ReportLoops(successors, diagnostics);
    }

    /// <summary>Follows each chain once: what a walk has passed need not be walked again.</summary>
    private static void ReportLoops(Dictionary<string, Located<string>> successors, DiagnosticBag diagnostics)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in successors.Keys.Order(StringComparer.Ordinal))
        {
            var walk = new List<string>();
            for (var id = start; successors.ContainsKey(id) && passed.Add(id); id = successors[id].Value) walk.Add(id);
            if (walk.Count == 0 || !successors.TryGetValue(walk[^1], out var last) || !walk.Contains(last.Value)) continue;
            var loop = walk[walk.IndexOf(last.Value)..];
            diagnostics.Add(Problems.SuccessorLoop(successors[loop[0]], loop));
        }
    }
}
