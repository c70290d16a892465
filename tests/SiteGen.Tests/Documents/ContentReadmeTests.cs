using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Tests.Sites;
using YamlDotNet.RepresentationModel;
using YamlNode = YamlDotNet.RepresentationModel.YamlNode;

namespace SiteGen.Tests.Documents;

/// <summary>content/README.md tells every key, and its examples are sound. <c>ACCEPT=1</c> rewrites the tables.</summary>
public sealed partial class ContentReadmeTests
{
    private const string Begin = "<!-- keys:begin -->\n";
    private const string End = "<!-- keys:end -->";

    private static readonly string _file = Path.Combine(Repository.Root, "content", "README.md");

    /// <summary>Tiers, variants and periods hold the keys of <c>cost</c>, which are shown there.</summary>
    private static readonly string[] _likeCost = ["tiers", "variants", "price_history"];

    [Fact]
    public void The_tables_are_those_of_what_the_reader_checks_against()
    {
        var text = File.ReadAllText(_file);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(_file, text[..start] + ContentKeys.Markdown() + text[end..]);
        else Assert.Equal(ContentKeys.Markdown(), text[start..end]);
    }

    [Fact]
    public void No_mapping_is_without_a_table() => Assert.Equal(
        ContentKeys.Known.Select(shape => shape.Of).Order(StringComparer.Ordinal), ContentKeys.Mappings.Select(mapping => mapping.Shape.Of).Order(StringComparer.Ordinal));

    [Fact]
    public void The_examples_are_a_site_without_a_problem()
    {
        using var site = new TestSite().With("content/logos/example.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With("content/README.md", File.ReadAllText(_file));
        foreach (var (path, text) in Examples()) site.With(path, text);

        Assert.Empty(site.Problems());
        Assert.Contains("Whatever else is worth knowing", site.Output("models/example-labs/one-2.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void This_file_is_no_part_of_a_site()
    {
        using var site = TestSite.Small().With("content/README.md", File.ReadAllText(_file));
        site.Build();

        Assert.DoesNotContain(FileTree.Read(site.Folders.Output), file => System.Text.Encoding.UTF8.GetString(file.Value).Contains("Rules that hold everywhere", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_has_an_example()
    {
        var schemas = ContentSchemas.Of(new Uri("https://example.org/")).ToDictionary(schema => Path.GetFileNameWithoutExtension(schema.OutputPath), schema => JsonDocument.Parse(schema.Bytes).RootElement);
        HashSet<string> known = [], shown = [];
        foreach (var (kind, schema) in schemas) Keys(schema, kind, known);
        foreach (var (path, text) in Examples())
            Shown(FrontMatter(text), path switch { "content/site.yml" => "site", _ => path.Split('/')[1].TrimEnd('s') }, shown);

        Assert.True(known.Count > 150);
        Assert.Empty(known.Except(shown).Order(StringComparer.Ordinal));
    }

    /// <summary>Every key of a schema as <c>parent.key</c>.</summary>
    private static void Keys(JsonElement schema, string parent, HashSet<string> keys)
    {
        if (schema.TryGetProperty("anyOf", out var choices))
            foreach (var choice in choices.EnumerateArray()) Keys(choice, parent, keys);
        if (schema.TryGetProperty("items", out var items)) Keys(items, parent, keys);
        if (!schema.TryGetProperty("properties", out var properties)) return;
        foreach (var property in properties.EnumerateObject())
        {
            keys.Add($"{Like(parent, property.Name)}.{property.Name}");
            Keys(property.Value, property.Name, keys);
        }
    }

    private static void Shown(YamlNode node, string parent, HashSet<string> keys)
    {
        if (node is YamlSequenceNode list)
            foreach (var item in list) Shown(item, parent, keys);
        if (node is not YamlMappingNode map) return;
        foreach (var (key, value) in map)
        {
            keys.Add($"{Like(parent, key.ToString())}.{key}");
            Shown(value, key.ToString(), keys);
        }
    }

    private static string Like(string parent, string key) => _likeCost.Contains(parent) && (Vocabulary.Meters.All.Contains(key) || key is "units" or "tiers") ? "cost" : parent;

    private static YamlNode FrontMatter(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..text.IndexOf("\n---\n", 4, StringComparison.Ordinal)] : text));
        return yaml.Documents[0].RootNode;
    }

    private static List<(string Path, string Text)> Examples()
    {
        var examples = Example().Matches(File.ReadAllText(_file)).Select(match => (match.Groups["path"].Value, match.Groups["text"].Value)).ToList();
        Assert.Equal(5, examples.Count);
        return examples;
    }

    [GeneratedRegex(@"(?ms)^`(?<path>content/[^`]+)`\n\n```yaml\n(?<text>.*?)^```$")]
    private static partial Regex Example();
}
