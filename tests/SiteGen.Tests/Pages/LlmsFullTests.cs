using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Pages;
using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Pages;

[Collection(TheWholeSite.Name)]
public sealed partial class LlmsFullTests(BuiltCatalog site)
{
    [Fact]
    public void Every_model_and_every_offering_has_a_row_with_its_exact_id()
    {
        var full = site.Text("llms-full.txt");
        var models = site.Texts(".json").Where(file => file.Path.Split('/') is ["models", _, _]).Select(file => JsonDocument.Parse(file.Text).RootElement).ToList();

        Assert.Equal(models.Count, Regex.Count(full[full.IndexOf("## Models", StringComparison.Ordinal)..full.IndexOf("## Offerings", StringComparison.Ordinal)], @"^\| [a-z0-9]+[^|]*/", RegexOptions.Multiline));
        foreach (var model in models)
            foreach (var offering in model.GetProperty("offerings").EnumerateArray())
                Assert.Contains($"| {model.GetProperty("id").GetString()} | {offering.GetProperty("provider").GetString()} | `{offering.GetProperty("model_id").GetString()}` |", full, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_are_those_of_the_pages()
    {
        var line = site.Text("llms-full.txt").Split('\n').Single(row => row.StartsWith("| google/gemini-2.5-flash | openrouter |", StringComparison.Ordinal));

        Assert.Contains("input $0.30, output $2.50, cache_read $0.03", line, StringComparison.Ordinal);
        Assert.Matches(@" \| \d{4}-\d\d-\d\d \| [\d ]+ \|$", line);
    }

    [Fact]
    public void Rows_have_as_many_cells_as_their_head_and_sources_as_many_numbers_as_lines()
    {
        var full = site.Text("llms-full.txt");
        foreach (var table in full.Split("\n\n").Where(part => part.StartsWith("| ", StringComparison.Ordinal)))
            Assert.Single(table.TrimEnd('\n').Split('\n').Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|')).Distinct());
        var listed = full[full.IndexOf("## Sources", StringComparison.Ordinal)..].Trim().Split('\n').Skip(2).Select((row, at) => (row, at)).ToList();
        Assert.All(listed, each => Assert.StartsWith($"{each.at + 1}. https://", each.row, StringComparison.Ordinal));
    }

    [Fact]
    public void Past_a_megabyte_the_catalog_is_in_parts_that_the_first_lists()
    {
        var models = Enumerable.Range(0, 6_000).Select(i => SampleCatalog.Named($"google/m{i:0000}", null, SampleCatalog.Offered(SampleCatalog.Studio, $"m{i:0000}", SampleCatalog.PerToken(1, 2)), SampleCatalog.Offered(SampleCatalog.Router, $"google/m{i:0000}"))).ToArray();
        var files = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Site(pages: SiteGen.Domain.PageChoice.Everything with { Offerings = false, ModelLlms = false, Json = false }), models))
            .Where(file => file.Key.StartsWith("llms-full", StringComparison.Ordinal)).ToList();

        Assert.Equal(["llms-full-2.txt", "llms-full.txt"], files.Select(file => file.Key));
        Assert.All(files, file => Assert.True(System.Text.Encoding.UTF8.GetByteCount(file.Value) <= 1_000_000));
        Assert.Equal(["https://models.example.org/llms-full.txt", "https://models.example.org/llms-full-2.txt"], PartLine().Matches(files[1].Value).Select(match => match.Groups[1].Value));
        Assert.Equal(12_000, files.Sum(file => Regex.Count(file.Value, "^\\| google/m\\d{4} \\| (?:google-ai-studio|openrouter) ", RegexOptions.Multiline)));
    }

    [Fact]
    public void The_list_of_many_parts_counts_as_well()
    {
        var models = Enumerable.Range(0, 2_600).Select(i => SampleCatalog.Named($"google/m{i:0000}{new string('a', 500)}", null, SampleCatalog.Offered(SampleCatalog.Studio, $"{i}-{new string('b', 4_500)}") with { Sources = [new SiteGen.Domain.Source($"https://example.org/{i}-{new string('c', 4_500)}", [])] })).ToArray();
        var context = new SiteContext(SampleCatalog.Of(models), BuiltSite.Theme.Parts);
        var sizes = LlmsFull.PagesOf(context, NotFoundView.Of(context)).Select(page =>
        {
            using var file = new MemoryStream();
            ((StreamForm)page.Forms[0]).Write(file);
            return file.Length;
        }).ToList();

        Assert.InRange(sizes.Count, 25, 30); // a line in the first for each: 27,000 bytes
        Assert.All(sizes, size => Assert.InRange(size, 1, 1_000_000));
    }

    [GeneratedRegex("^- (https://\\S+): models [\\d,]+ to [\\d,]+ of 6,000", RegexOptions.Multiline)]
    private static partial Regex PartLine();
}
