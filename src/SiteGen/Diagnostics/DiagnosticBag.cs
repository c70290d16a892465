namespace SiteGen.Diagnostics;

/// <summary>Collects the problems of a run. Stages report into it and go on; it may be filled from several threads at once.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _found = [];
    private int _errors;

    /// <summary>True once any problem of severity <see cref="Severity.Error"/> was reported.</summary>
    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    /// <summary>True once any problem was reported, warnings included.</summary>
    public bool HasAny
    {
        get
        {
            lock (_gate) return _found.Count > 0;
        }
    }

    /// <summary>Reports a problem; the same one reported twice counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
            if (_found.Add(diagnostic) && diagnostic.Severity == Severity.Error)
                _errors++;
    }

    /// <summary>Every problem reported so far, by file (ordinal), line, column, code and message, whatever the order they were found in.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder()
    {
        lock (_gate)
            return [.. _found
                .OrderBy(d => d.At.File, StringComparer.Ordinal)
                .ThenBy(d => d.At.Line)
                .ThenBy(d => d.At.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
    }
}
