using System.Reflection;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Reading.Shapes;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Reading;

public sealed class ContentSchemasTests
{
    private static readonly Dictionary<string, JsonElement> _schemas = ContentSchemas.Of(new Uri("https://example.org/catalog/"))
        .ToDictionary(schema => schema.OutputPath, schema => JsonDocument.Parse(schema.Bytes).RootElement);

    /// <summary>What a single file can have wrong in its structure; everything else needs other files, a date or arithmetic.</summary>
    private static readonly HashSet<string> _structural =
    [
        "WrongShape", "NotANumber", "MissingKey", "UnknownWord", "NotAUrl", "OutOfRange", "NotADate", "EmptyValue", "UnknownKey", "NullNotAllowed", "NotTrueOrFalse", "UnsafeUrl",
        "TooLong", "NotASlug", "NotAModelId", "NotOneLine", "NotAnAsset", "NotACountry", "NotALanguage", "TooManyItems",
    ];

    [Fact]
    public void Every_file_of_the_sample_content_fits_its_schema() => Assert.Empty(Refused(Path.Combine(Repository.Root, "content")));

    [Fact]
    public void What_the_reader_accepts_fits_the_schema()
    {
        var sites = Directory.GetDirectories(Repository.Cases).Where(folder => !Codes(folder).Any()).ToList();

        Assert.True(sites.Count > 8);
        Assert.Empty(sites.SelectMany(folder => Refused(Path.Combine(folder, "content"))));
    }

    [Theory]
    [InlineData("name: 4", true)]
    [InlineData("name: true", true)]
    [InlineData("name: [a]", false)]
    [InlineData("name: {a: b}", false)]
    [InlineData("name: null", false)]
    [InlineData("name:", false)]
    [InlineData("name: ' '", false)]
    [InlineData("name: \"a\\nb\"", false)]
    [InlineData("name: \"a\\u202Eb\"", false)]
    [InlineData("kind: chats", false)]
    [InlineData("release_date: 2025", true)]
    [InlineData("release_date: 2025-06", true)]
    [InlineData("release_date: '2025-06-17'", true)]
    [InlineData("release_date: 2025-13", false)]
    [InlineData("release_date: 1800", false)]
    [InlineData("release_date: null", false)]
    [InlineData("knowledge: null", true)]
    [InlineData("limits: {context: 128000, output: null}", true)]
    [InlineData("limits: {context: 0}", false)]
    [InlineData("limits: {context: 1.5}", false)]
    [InlineData("limits: {context: '128000'}", false)]
    [InlineData("limits: {kontext: 1}", false)]
    [InlineData("modalities: {input: [text, pdf], output: [score]}", true)]
    [InlineData("modalities: {input: [score]}", false)]
    [InlineData("modalities: {input: [text, text]}", false)]
    [InlineData("capabilities: {reasoning: false}", true)]
    [InlineData("capabilities: {reasoning: yes}", false)]
    [InlineData("capabilities: {reasoning: null}", false)]
    [InlineData("license_url: HTTPS://example.org/licence", true)]
    [InlineData("license_url: javascript:alert(1)", false)]
    [InlineData("license_url: 7", false)]
    [InlineData("successor: openai/gpt-5", true)]
    [InlineData("successor: OpenAI/gpt-5", false)]
    [InlineData("faq_hide: [cost, 7]", true)]
    [InlineData("faq_hide: [Cost]", false)]
    [InlineData("benchmarks: [{name: A, score: -1.5, source: https://example.org}]", true)]
    [InlineData("benchmarks: [{name: A, score: many, source: https://example.org}]", false)]
    [InlineData("benchmarks: [{name: A, score: 1}]", false)]
    [InlineData("draft: true", true)]
    [InlineData("draft: 'true'", false)]
    [InlineData("offerings: [{provider: p, model_id: 7, billing: free, source: https://example.org}]", true)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: free, source: [https://a.example, {url: https://b.example, fields: [cost.input]}]}]", true)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: free, source: []}]", false)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: free}]", false)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: free, source: https://a.example, deprecated: true}]", true)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: free, source: https://a.example, deprecated: false}]", false)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: usage, source: https://a.example, cost: {input: 0.3, cache_read: null, variants: [{when: {service_tier: batch}, input: 0.15}]}}]", true)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: usage, source: https://a.example, cost: {input: -1}}]", false)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: usage, source: https://a.example, cost: {input: 1, variants: [{when: {}, input: 1}]}}]", false)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: usage, source: https://a.example, cost: {input: 1, variants: [{when: {Tier: batch}, input: 1}]}}]", false)]
    [InlineData("offerings: [{provider: p, model_id: a, billing: usage, source: https://a.example, cost: {input: 1, units: [{item: image_output, per: image}]}}]", false)]
    [InlineData("offerings: [null]", false)]
    [InlineData("surprise: 1", false)]
    public void Reader_and_schema_judge_alike(string line, bool isRight)
    {
        var text = string.Concat(new[] { "name: Right", "kind: chat" }.Where(other => other.Split(':')[0] != line.Split(':')[0]).Select(other => other + "\n")) + line + "\n";
        var diagnostics = new DiagnosticBag();
        ModelShape.Read(FrontMatter.Read($"---\n{text}---\n", "m.md", diagnostics)!, "m.md", "a", "m", diagnostics);
        var refusal = JsonSchema.Refusal(_schemas["schema/model.json"], EditorsYaml.Read(text));

        Assert.Equal((isRight, isRight), (!diagnostics.HasErrors, refusal is null));
    }

    [Fact]
    public void Files_that_the_reader_refuses_for_their_structure_the_schema_refuses_too()
    {
        var hostile = from folder in Directory.GetDirectories(Repository.Cases)
                      from problem in Problems(folder)
                      where _structural.Contains(problem.Code)
                      group problem.Code by (folder, problem.File) into file
                      where !Unreadable(file.Key.folder, file.Key.File)
                      select file;
        var accepted = hostile.Where(file => Refusal(file.Key.folder, file.Key.File) is null).Select(file => $"{Path.GetFileName(file.Key.folder)} {file.Key.File}: {string.Join(' ', file)}").ToList();

        Assert.True(hostile.Count() > 20);
        Assert.Empty(accepted);
    }

    [Fact]
    public void Every_key_of_every_shape_is_in_a_schema_with_its_description()
    {
        var described = _schemas.Values.SelectMany(Objects).ToList();
        var shapes = typeof(ModelShape).Assembly.GetTypes().Where(type => type.Namespace == typeof(ModelShape).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(property => property.PropertyType == typeof(MapShape))
            .Select(property => (MapShape)property.GetValue(null)!).ToList();

        Assert.True(shapes.Count > 20);
        Assert.Empty(shapes.Where(shape => !described.Exists(schema => Describes(schema, shape))).Select(shape => shape.Of));
    }

    [Fact]
    public void A_schema_names_its_dialect_and_its_own_address()
    {
        Assert.Equal(["schema/author.json", "schema/model.json", "schema/provider.json", "schema/site.json"], _schemas.Keys.Order(StringComparer.Ordinal));
        Assert.All(_schemas, schema => Assert.Equal(
            ("https://json-schema.org/draft/2020-12/schema", $"https://example.org/catalog/{schema.Key}"),
            (schema.Value.GetProperty("$schema").GetString(), schema.Value.GetProperty("$id").GetString())));
    }

    [Fact]
    public void A_site_that_wants_no_exports_has_no_schemas()
    {
        using var site = TestSite.Small().With("content/site.yml", "name: Small\nbase_url: https://example.org/\ndescription: One model.\npages: {exports: false}\n");
        Assert.NotNull(site.Build().Report);

        Assert.False(Directory.Exists(site.PathOf("output/schema")));
    }

    private static bool Describes(JsonElement schema, MapShape shape)
    {
        var properties = schema.GetProperty("properties");
        var required = schema.TryGetProperty("required", out var keys) ? keys.EnumerateArray().Select(key => key.GetString()!).ToList() : [];
        return properties.EnumerateObject().Select(property => property.Name).SequenceEqual(shape.Fields.Select(field => field.Key))
            && shape.Fields.Where(field => field.IsRequired).Select(field => field.Key).SequenceEqual(required)
            && shape.Fields.All(field => properties.GetProperty(field.Key).GetProperty("description").GetString() == field.Meaning)
            && schema.GetProperty("additionalProperties").ValueKind == JsonValueKind.False;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => (schema.TryGetProperty("properties", out var keys) && keys.ValueKind == JsonValueKind.Object && schema.TryGetProperty("additionalProperties", out _) ? [schema] : Array.Empty<JsonElement>())
            .Concat(schema.EnumerateObject().SelectMany(member => Objects(member.Value))),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Codes(string folder) => Problems(folder).Select(problem => problem.Code);

    /// <summary>Errors of a case, from its diagnostics.</summary>
    private static IEnumerable<(string File, string Code)> Problems(string folder)
    {
        var file = Path.Combine(folder, "diagnostics.txt");
        return File.Exists(file)
            ? File.ReadLines(file).Select(line => line.Split(": error ")).Where(parts => parts.Length == 2 && parts[0].StartsWith("content/", StringComparison.Ordinal))
                .Select(parts => (parts[0].Split(':')[0], parts[1].Split(':')[0]))
            : [];
    }

    private static bool Unreadable(string folder, string file) =>
        Problems(folder).Any(problem => problem.File == file && problem.Code is "InvalidYaml" or "NotUtf8" or "ControlCharacter" or "DuplicateKey" or "NoFrontMatter" or "TooDeep");

    private static IEnumerable<string> Refused(string content) =>
        Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Select(file => $"content/{Path.GetRelativePath(content, file)}")
            .Where(file => (file.EndsWith(".md", StringComparison.Ordinal) && file != "content/README.md") || file == "content/site.yml")
            .Select(file => (file, Refusal: Refusal(Path.GetDirectoryName(content)!, file))).Where(file => file.Refusal is not null).Select(file => $"{content} {file}");

    private static string? Refusal(string folder, string file)
    {
        var kind = file.Split('/')[1] switch { "site.yml" => "site", "authors" => "author", "providers" => "provider", _ => "model" };
        return JsonSchema.Refusal(_schemas[$"schema/{kind}.json"], EditorsYaml.Read(File.ReadAllText(Path.Combine(folder, file)).TrimStart('\uFEFF').ReplaceLineEndings("\n")));
    }
}
