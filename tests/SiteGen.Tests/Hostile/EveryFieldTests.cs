using System.Text;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Hostile;

/// <summary>Every field of every kind of file, found through the schemas, with every text of <c>texts.txt</c> and every address of <c>urls.txt</c>.</summary>
public sealed class EveryFieldTests
{
    /// <summary>Fields that only say which row of another catalog is meant: an export shows their numbers, not them.</summary>
    private static readonly string[] _shownNowhere =
        ["model.listings.provider", "model.listings.when.*", "model.offerings.listings.key", "model.offerings.listings.provider", "model.offerings.listings.when.*"];

    /// <summary>Fields that pages and Markdown twins show within code, by the rules of its language.</summary>
    private static readonly string[] _inCode = ["provider.auth.header", "site.gateway.model_prefix", "site.gateway.response_headers.name"];

    private static readonly Lazy<(IReadOnlyDictionary<string, string[]> Shown, IReadOnlyCollection<string> Texts, IReadOnlyCollection<string> Urls)> _plainly = new(ShownPlainly);

    public static TheoryData<string> Texts { get; } = [.. Lines("texts.txt").Where(line => line.Trim() == line)];

    public static TheoryData<string> Addresses { get; } = [.. Lines("urls.txt")];

    [Fact]
    public void Every_field_of_text_is_shown_somewhere()
    {
        Assert.True(_plainly.Value.Texts.Count > 30, $"{_plainly.Value.Texts.Count} fields take text.");
        Assert.True(_plainly.Value.Urls.Count > 15, $"{_plainly.Value.Urls.Count} fields take an address.");
        Assert.Equal(_shownNowhere, _plainly.Value.Texts.Where(path => _plainly.Value.Shown[path].Length == 0));
    }

    [Theory, MemberData(nameof(Texts))]
    public void A_text_comes_back_as_typed_from_wherever_it_is_shown(string text)
    {
        foreach (var typed in (Func<string, string>[])[path => $"{Mark(path)} {text}", path => $"{text} {Mark(path)}", path => $"{text}{Mark(path)}"])
            if (Altered(typed) is { Count: > 0 } altered) Assert.Fail(string.Join('\n', altered));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void An_address_is_refused_or_leads_where_it_says(string address)
    {
        var (run, _) = FullSite.Build(path => $"{Mark(path)} text", path => path is "site.repository_url" or "provider.endpoints.base_url" or "site.gateway.base_url" ? "https://plain.example" : address);
        Assert.All(run.Problems, problem => Assert.Contains(problem.Code, new[] { "NotAUrl", "UnsafeUrl", "UrlWithUser", "TooLong", "ControlCharacter", "EmptyValue", "NotOneLine" }));
        Assert.Null(run.Fault([]));
        foreach (var (path, text) in run.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            foreach (var link in new HtmlParser().ParseDocument(text).QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!))
                Assert.True(link.StartsWith('/') || link.StartsWith('#') || link.StartsWith("http", StringComparison.OrdinalIgnoreCase) || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("../", StringComparison.Ordinal), $"{path} links to {link}");
    }

    /// <summary>The files that showed a field's mark beside a plain text and do not show it beside this one.</summary>
    internal static List<string> Altered(Func<string, string> typed)
    {
        var (run, sample) = FullSite.Build(typed);
        if (run.Problems.Any(problem => problem.Severity == SiteGen.Diagnostics.Severity.Error)) return [.. run.Problems.Select(problem => problem.ToString()).Take(5)];
        var altered = new List<string>();
        if (run.Fault([]) is { } fault) altered.Add(fault);
        foreach (var (path, text) in run.Files.Where(file => IsExact(file.Key)))
        {
            var shown = ShownTexts.Of(path, text);
            foreach (var field in sample.Texts)
                if (_plainly.Value.Shown[field].Contains(path) && !(_inCode.Contains(field) && !path.EndsWith(".json", StringComparison.Ordinal)) && !shown.Exists(one => one.Contains(ShownTexts.Flat(typed(field)), StringComparison.Ordinal)))
                    altered.Add($"{path} alters {field}: {shown.Find(one => one.Contains(Mark(field), StringComparison.Ordinal)) ?? "(not there)"}");
        }

        return altered;
    }

    internal static IEnumerable<string> Lines(string file) =>
        File.ReadAllLines(Path.Combine(HostileCases.Folder, file)).Where(line => line.Length > 0 && !(line.StartsWith("# ", StringComparison.Ordinal) && line.EndsWith('.'))).Select(HostileCase.Text);

    /// <summary>The files for agents are read as they are, without a parser that would undo escapes: names lose their brackets there.</summary>
    private static bool IsExact(string path) => !path.EndsWith(".txt", StringComparison.Ordinal);

    /// <summary>Tells one field's text from another's; short, and no word of any markup.</summary>
    internal static string Mark(string path) => "Q" + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..5] + "Z";

    private static (IReadOnlyDictionary<string, string[]>, IReadOnlyCollection<string>, IReadOnlyCollection<string>) ShownPlainly()
    {
        var (run, sample) = FullSite.Build(path => $"{Mark(path)} plain words {Mark(path)}");
        Assert.Empty(run.Problems.Where(problem => problem.Severity == SiteGen.Diagnostics.Severity.Error).Select(problem => problem.ToString()));
        var texts = run.Files.ToDictionary(file => file.Key, file => ShownTexts.Of(file.Key, file.Value));
        return (sample.Texts.ToDictionary(field => field, field => texts.Where(file => file.Value.Exists(shown => shown.Contains($"{Mark(field)} plain words {Mark(field)}", StringComparison.Ordinal))).Select(file => file.Key).ToArray()), sample.Texts, sample.Urls);
    }
}
