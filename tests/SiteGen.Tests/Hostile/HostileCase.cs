using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Hostile;

/// <summary>
/// One case of a file such as <c>yaml.txt</c>. It begins with a line <c>== name</c>; the lines below are what a stranger hands in and what must come of it:
/// <list type="bullet">
/// <item><c>+ line</c>: front matter of the model <c>acme/one</c>, before its offering; <c>o line</c>: a key of the offering; <c>> line</c>: its body.</item>
/// <item><c>@ path</c>: a file of its own, whose lines follow, each behind <c>| </c>; <c>- path</c>: a file that is taken away.</item>
/// <item><c>% what</c>: what no text can say, see <see cref="OddFiles"/>.</item>
/// <item><c>! problem</c>: every problem, in order, as <c>file:line:column Code</c>, more than eight of a kind in one line as one; <c>= text</c>: what page, twin and JSON twin all show.</item>
/// </list>
/// <c>«5*[»</c> stands for five brackets, <c>«U+202E»</c> for that character, <c>«x FF»</c> for that byte.
/// </summary>
internal sealed partial class HostileCase
{
    private readonly List<string> _front = [];
    private readonly List<string> _offering = [];
    private readonly List<string> _body = [];
    private readonly List<(string Path, List<string> Lines)> _files = [];

    public required string Name { get; init; }

    /// <summary>What is done besides writing files, as written.</summary>
    public List<string> Deeds { get; } = [];

    /// <summary>What must be shown in all three forms of the page.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>As written behind the exclamation marks.</summary>
    public List<string> Expected { get; } = [];

    public List<string> Missing { get; } = [];

    /// <summary>Whether lines of the model's body are given.</summary>
    public bool HasBody => _body.Count > 0;

    /// <summary>The file that problems are of when they name none.</summary>
    public string MainFile => _files.Count > 0 ? _files[0].Path : "content/models/acme/one.md";

    public static IReadOnlyList<HostileCase> Read(string file)
    {
        var cases = new List<HostileCase>();
        foreach (var line in File.ReadAllLines(file))
            if (line.StartsWith("== ", StringComparison.Ordinal)) cases.Add(new HostileCase { Name = line[3..] });
            else if (line.Length > 0 && line[0] != '#') cases[^1].Take(line[0], line.Length > 2 ? line[2..] : "");
        return cases;
    }

    /// <summary>The problems as a case lists them.</summary>
    public string[] Listed(IEnumerable<Diagnostic> problems) =>
    [
        .. problems.GroupBy(problem => (problem.At.File, problem.At.Line, problem.Code)).SelectMany(alike => alike.Count() > 8
            ? [$"{Place(alike.First().At)} {alike.Key.Code} ×{alike.Count()}"]
            : alike.Select(problem => $"{Place(problem.At)} {problem.Code}".Trim())),
    ];

    /// <summary>Bytes by path below the site's folder.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        if (_files.Count == 0 || _front.Count + _offering.Count + _body.Count > 0) yield return ("content/models/acme/one.md", Bytes(Model()));
        foreach (var (path, lines) in _files) yield return (Text(path), Bytes(string.Join('\n', lines)));
    }

    public static string Text(string notation) => Encoding.UTF8.GetString(Bytes(notation));

    private string Model()
    {
        var model = new StringBuilder("---\n");
        if (!_front.Exists(line => line.StartsWith("name:", StringComparison.Ordinal))) model.Append("name: One\n");
        if (!_front.Exists(line => line.StartsWith("kind:", StringComparison.Ordinal))) model.Append("kind: chat\n");
        foreach (var line in _front) model.Append(line).Append('\n');
        if (!_front.Exists(line => line.StartsWith("offerings:", StringComparison.Ordinal)))
        {
            model.Append("offerings:\n  - provider: cloud\n");
            foreach (var (key, value) in new[] { ("model_id", "one"), ("billing", "unknown"), ("source", "https://cloud.example/prices") })
                if (!_offering.Exists(line => line.StartsWith(key + ":", StringComparison.Ordinal))) model.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
            foreach (var line in _offering) model.Append("    ").Append(line).Append('\n');
        }

        return model.Append("---\n").AppendJoin('\n', _body).ToString();
    }

    private void Take(char kind, string line)
    {
        switch (kind)
        {
            case '+': _front.Add(line); break;
            case 'o': _offering.Add(line); break;
            case '>': _body.Add(line); break;
            case '@': _files.Add((line, [])); break;
            case '|': _files[^1].Lines.Add(line); break;
            case '-': Missing.Add(line); break;
            case '%': Deeds.Add(line); break;
            case '!': Expected.Add(line); break;
            case '=': Shown.Add(Text(line)); break;
            default: throw new InvalidDataException($"{Name}: {kind} {line}");
        }
    }

    private string Place(Place at)
    {
        var text = at.ToString();
        return text == MainFile ? "" : text.StartsWith(MainFile + ":", StringComparison.Ordinal) ? text[(MainFile.Length + 1)..] : text;
    }

    /// <summary>The notation made into what it stands for.</summary>
    private static byte[] Bytes(string notation)
    {
        var bytes = new List<byte>();
        var done = 0;
        foreach (Match match in Notation().Matches(notation))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(notation[done..match.Index]));
            done = match.Index + match.Length;
            if (match.Groups["byte"] is { Success: true } raw) bytes.AddRange(Convert.FromHexString(raw.Value.Replace(" ", "", StringComparison.Ordinal)));
            else if (match.Groups["point"] is { Success: true } point) bytes.AddRange(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(int.Parse(point.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            else bytes.AddRange(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture)).Select(i => match.Groups["text"].Value.Replace("\\n", "\n", StringComparison.Ordinal).Replace("№", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))));
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(notation[done..]));
        return [.. bytes];
    }

    [GeneratedRegex(@"«(?:x (?<byte>[0-9A-F ]+)|U\+(?<point>[0-9A-F]{4,6})|(?<times>\d+)\*(?<text>[^»]*))»")]
    private static partial Regex Notation();
}
