namespace SiteGen.Diagnostics;

/// <summary>Collects the problems of a run. Stages report into it and go on; it may be filled from several threads at once.</summary>
public sealed class DiagnosticBag
{
    private const int MostOfAFile = 100;

    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _found = [];
    private int _errors;

    /// <summary>True once any problem of severity <see cref="Severity.Error"/> was reported.</summary>
    public bool HasErrors => Errors > 0;

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

    /// <summary>How many problems of severity <see cref="Severity.Error"/> there are, shown or not.</summary>
    public int Errors => Volatile.Read(ref _errors);

    /// <summary>Every problem reported so far, by file (ordinal), line, column, code and message, whatever the order they were found in.</summary>
    internal IReadOnlyList<Diagnostic> All()
    {
        lock (_gate) return [.. ByFile().SelectMany(InOrder)];
    }

    /// <summary>
    /// The problems that a person is shown, in the same order: of a file with more than 100 the first 100, errors before warnings, and behind them how many more it has. One file of a megabyte
    /// can hold hundreds of thousands.
    /// </summary>
    public IReadOnlyList<Diagnostic> InFileOrder()
    {
        var shown = new List<Diagnostic>();
        lock (_gate)
            foreach (var file in ByFile())
            {
                // Taking from what is ordered sorts no further than it takes.
                Diagnostic[] errors = [.. InOrder(file.Where(problem => problem.Severity == Severity.Error)).Take(MostOfAFile)];
                shown.AddRange(InOrder([.. errors, .. InOrder(file.Where(problem => problem.Severity != Severity.Error)).Take(MostOfAFile - errors.Length)]));
                if (file.Count() > MostOfAFile) shown.Add(Problems.MoreProblems(file.Key, file.Count() - MostOfAFile, file.Count(problem => problem.Severity == Severity.Error) > MostOfAFile));
            }

        return shown;
    }

    private IEnumerable<IGrouping<string, Diagnostic>> ByFile() =>
        _found.GroupBy(problem => problem.At.File, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal);

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> ofOneFile) => ofOneFile
        .OrderBy(problem => problem.At.Line)
        .ThenBy(problem => problem.At.Column)
        .ThenBy(problem => problem.Code, StringComparer.Ordinal)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal);
}
