using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Reading;

/// <summary>A content file as an editor's YAML checker sees it: scalars by the guess of YAML 1.2's core schema (https://yaml.org/spec/1.2.2/#103-core-schema).</summary>
internal static partial class EditorsYaml
{
    /// <summary>The front matter of a Markdown file, or the whole of another one.</summary>
    public static JsonElement Read(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text.StartsWith("---", StringComparison.Ordinal) ? text.Split("\n---", 2)[0][3..] : text));
        return JsonSerializer.SerializeToElement(yaml.Documents.Count == 0 ? new JsonObject() : Node(yaml.Documents[0].RootNode));
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(entry => KeyValuePair.Create((entry.Key as YamlScalarNode)?.Value ?? entry.Key.ToString(), Node(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain => Plain(plain.Value!),
        YamlScalarNode quoted => quoted.Value,
        _ => throw new InvalidOperationException(),
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Number().IsMatch(text) => JsonNode.Parse(double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "1e308"),
        _ => text,
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
