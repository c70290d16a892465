using SiteGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Reading;

/// <summary>
/// Builds a tree from YamlDotNet's event stream. The library's own tree and deserializer end the process on deep nesting; its events do not,
/// so depth is limited here while they arrive; anchors, aliases and tags are reported, and what else the file says is read all the same.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>How deep mappings and lists may stand in each other.</summary>
    public const int MaxDepth = 32;

    private readonly Parser _events;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly DiagnosticBag _diagnostics;

    private YamlTree(string yaml, string file, int linesBefore, DiagnosticBag diagnostics) =>
        (_events, _file, _linesBefore, _diagnostics) = (new Parser(new Scanner(new StringReader(yaml))), file, linesBefore, diagnostics);

    /// <summary>The document's mapping; null when there was a problem, which is reported.</summary>
    /// <param name="yaml">The text of one document.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static YamlMapping? Read(ReadOnlySpan<char> yaml, string file, int linesBefore, DiagnosticBag diagnostics) =>
        SimpleYaml.Read(yaml, file, linesBefore) is { } simple ? simple
        : LineEndIn(yaml, file, linesBefore) is { } problem ? Refused(problem, diagnostics)
        : ReadByLibrary(yaml.ToString(), file, linesBefore, diagnostics);

    /// <summary>The same without the faster path for what is plainly simple.</summary>
    /// <inheritdoc cref="Read"/>
    internal static YamlMapping? ReadByLibrary(string yaml, string file, int linesBefore, DiagnosticBag diagnostics)
    {
        var tree = new YamlTree(yaml, file, linesBefore, diagnostics);
        try
        {
            return tree.Document();
        }
        catch (YamlException problem)
        {
            var at = tree.PlaceOf(problem.Start, problem.End);
            diagnostics.Add(Problems.InvalidYaml(at, problem.InnerException?.Message ?? problem.Message));
            return null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these, without a place, for some misplaced marks, e.g. [!a, b].
            var last = tree._events.Current?.End ?? Mark.Empty;
            diagnostics.Add(Problems.InvalidYaml(tree.PlaceOf(last, last), "Something behind this cannot be read"));
            return null;
        }
    }

    private YamlMapping? Document()
    {
        _events.MoveNext(); // the stream's start
        if (!_events.MoveNext() || _events.Current is StreamEnd) return new YamlMapping([], Start);
        _events.MoveNext();
        if (Node(1) is not { } node) return null;

        _events.MoveNext(); // the document's end
        if (_events.MoveNext() && _events.Current is DocumentStart second) return Refuse(Problems.SecondDocument(PlaceOf(second.Start, second.End)));
        return node switch
        {
            YamlMapping mapping => mapping,
            YamlScalar { IsEmpty: true } => new YamlMapping([], Start),
            YamlUnread => null,
            _ => Refuse(Problems.WrongShape(node.At, "keys with values")),
        };
    }

    /// <summary>The node that the current event begins; leaves the stream at the node's last event. null once something was reported.</summary>
    private YamlNode? Node(int depth)
    {
        var current = _events.Current!;
        var at = PlaceOf(current.Start, current.End);
        if (depth > MaxDepth) return RefuseNode(Problems.TooDeep(at, MaxDepth));
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) _diagnostics.Add(Problems.AnchorOrAlias(at));
        else if (current is NodeEvent { Tag.IsEmpty: false }) _diagnostics.Add(Problems.Tag(at));
        if (current is AnchorAlias) return new YamlUnread(at);
        return current switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, at),
            SequenceStart => Sequence(at with { Length = 1 }, depth),
            _ => Mapping(at with { Length = 1 }, depth),
        };
    }

    private YamlSequence? Sequence(Place at, int depth)
    {
        var items = new List<YamlNode>();
        while (_events.MoveNext() && _events.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new YamlSequence(items, at);
    }

    private YamlMapping? Mapping(Place at, int depth)
    {
        var entries = new List<YamlEntry>();
        while (_events.MoveNext() && _events.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } key) return null;
            if (key is not (YamlScalar or YamlUnread)) return Refuse(Problems.WrongShape(key.At, "a key"));
            _events.MoveNext();
            if (Node(depth + 1) is not { } value) return null;
            if (key is YamlScalar name && (value, name.Text) is not (YamlUnread, "<<")) entries.Add(new YamlEntry(name, value)); // an alias and the key that merges it are one problem
        }

        return new YamlMapping(entries, at);
    }

    /// <summary>A line end that is none to anything but YAML 1.1, which would fold a text there, and count lines otherwise than editors do.</summary>
    private static Diagnostic? LineEndIn(ReadOnlySpan<char> yaml, string file, int linesBefore)
    {
        var at = yaml.IndexOfAny('\u0085', '\u2028', '\u2029');
        if (at < 0) return null;
        var before = yaml[..at];
        return Problems.ControlCharacter(new Place(file, linesBefore + 1 + before.Count('\n'), at - before.LastIndexOf('\n')), yaml[at]);
    }

    private static YamlMapping? Refused(Diagnostic problem, DiagnosticBag diagnostics)
    {
        diagnostics.Add(problem);
        return null;
    }

    private Place Start => new(_file, _linesBefore + 1, 1);

    private Place PlaceOf(Mark start, Mark end) => new(
        _file,
        (int)start.Line + _linesBefore,
        (int)start.Column,
        start.Line == end.Line ? Math.Max(1, (int)(end.Column - start.Column)) : 1);

    private YamlMapping? Refuse(Diagnostic problem)
    {
        _diagnostics.Add(problem);
        return null;
    }

    private YamlNode? RefuseNode(Diagnostic problem)
    {
        _diagnostics.Add(problem);
        return null;
    }
}
