namespace SiteGen.Diagnostics;

/// <summary>Collects the problems of a run. Stages report into it and go on; it may be filled from several threads at once.</summary>
public sealed class DiagnosticBag
{
    private const int MostOfAFile = 100;

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
    internal IReadOnlyList<Diagnostic> All()
    {
        lock (_gate) return [.. InOrder(_found.OrderBy(problem => problem.At.File, StringComparer.Ordinal))];
    }

    /// <summary>
    /// The problems that a person is shown, in the same order: of a file with more than 100 the first 100, errors before warnings, and behind them how many more it has. One file of a megabyte
    /// can hold hundreds of thousands.
    /// </summary>
    public IReadOnlyList<Diagnostic> InFileOrder()
    {
        var shown = new List<Diagnostic>();
        lock (_gate)
            foreach (var file in _found.GroupBy(problem => problem.At.File, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var most = InOrder(file.OrderByDescending(problem => problem.Severity == Severity.Error)).Take(MostOfAFile); // sorts no further than it takes
                shown.AddRange(InOrder(most.OrderBy(_ => 0)));
                if (file.Count() > MostOfAFile) shown.Add(Problems.MoreProblems(file.Key, file.Count() - MostOfAFile, file.Count(problem => problem.Severity == Severity.Error) > MostOfAFile));
            }

        return shown;
    }

    private static IOrderedEnumerable<Diagnostic> InOrder(IOrderedEnumerable<Diagnostic> problems) => problems
        .ThenBy(problem => problem.At.Line)
        .ThenBy(problem => problem.At.Column)
        .ThenBy(problem => problem.Code, StringComparer.Ordinal)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal);
}
