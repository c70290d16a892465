using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

/// <summary>Reads documents by the faster path and by the library, and compares.</summary>
internal sealed class BothReadings
{
    /// <summary>How many documents the faster path read.</summary>
    public int Simple { get; private set; }

    /// <summary>How many it left to the library.</summary>
    public int Left { get; private set; }

    /// <summary>Fails unless the faster path gives what the library gives, or leaves the document to it.</summary>
    public void Compare(string yaml)
    {
        if (SimpleYaml.Read(yaml, "x.md", 1) is not { } read)
        {
            Left++;
            return;
        }

        Simple++;
        var problems = new DiagnosticBag();
        var judged = YamlTree.ReadByLibrary(yaml, "x.md", 1, problems);
        var (ours, theirs) = (Shown(read), Shown(judged));
        if (ours != theirs || problems.InFileOrder().Count > 0)
            Assert.Fail($"Read differently:\n{yaml}\n--- simply\n{ours}\n--- by the library\n{theirs}\n{string.Join('\n', problems.InFileOrder())}");
    }

    /// <summary>A line a node: everything that is known of it.</summary>
    private static string Shown(YamlNode? node)
    {
        var text = new StringBuilder();
        if (node is not null) Show(node, 0, text);
        return text.ToString();
    }

    private static void Show(YamlNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"{node.At.File}:{node.At.Line}:{node.At.Column}+{node.At.Length} ");
        if (node is YamlScalar scalar) text.Append(CultureInfo.InvariantCulture, $"<{scalar.Text}> {scalar.IsPlain} {scalar.IsNull} {scalar.IsEmpty}\n");
        if (node is YamlSequence list)
        {
            text.Append("list\n");
            foreach (var item in list.Items) Show(item, depth + 1, text);
        }

        if (node is not YamlMapping map) return;
        text.Append("map\n");
        foreach (var (key, value) in map.Entries)
        {
            Show(key, depth + 1, text);
            Show(value, depth + 2, text);
        }
    }
}
