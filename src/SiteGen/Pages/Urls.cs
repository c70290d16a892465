using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>
/// The one home of addresses. A site path begins and ends with a slash (<c>/models/google/gemini-2.5-flash/</c>) and knows nothing of where the
/// site lives; the methods turn it into what links, heads and files need.
/// </summary>
/// <param name="baseUrl">Where the site lives; its path part comes before every link.</param>
public sealed class Urls(Uri baseUrl)
{
    private readonly string _root = baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>The path part of the site's address, without a final slash; empty at a host's root.</summary>
    public string BasePath { get; } = baseUrl.AbsolutePath.TrimEnd('/');

    /// <summary>What a link of a page holds: works at any depth, below any base path.</summary>
    public string Path(string sitePath) => BasePath + sitePath;

    /// <summary>The full address.</summary>
    public string Absolute(string sitePath) => _root + sitePath;

    /// <summary>The full address of a page's Markdown twin.</summary>
    public string Twin(string sitePath) => sitePath == "/" ? _root + TwinPath(sitePath) : string.Concat(_root, sitePath.AsSpan(0, sitePath.Length - 1), ".md");

    /// <summary>The site path of a page's Markdown twin: the final slash becomes <c>.md</c>; the home page's is <c>/index.md</c>.</summary>
    public static string TwinPath(string sitePath) => sitePath == "/" ? "/index.md" : string.Concat(sitePath.AsSpan(0, sitePath.Length - 1), ".md");

    /// <summary>The site path of a page's JSON twin.</summary>
    public static string JsonPath(string sitePath) => sitePath == "/" ? "/index.json" : string.Concat(sitePath.AsSpan(0, sitePath.Length - 1), ".json");

    /// <summary>A model's page.</summary>
    public static string Of(Model model) => $"/models/{model.Id}/";

    /// <summary>An author's page.</summary>
    public static string Of(Author author) => $"/authors/{author.Id}/";

    /// <summary>A provider's page.</summary>
    public static string Of(Provider provider) => $"/providers/{provider.Id}/";

    /// <summary>An offering's page.</summary>
    public static string Of(Offering offering) => $"/providers/{offering.Provider.Id}/{offering.Slug}/";

    /// <summary>What models can do.</summary>
    public const string Capabilities = "/capabilities/";

    /// <summary>What happened.</summary>
    public const string Changes = "/changes/";

    /// <summary>What ends when.</summary>
    public const string Deprecations = "/deprecations/";

    /// <summary>The ends as a calendar.</summary>
    public const string Calendar = "/deprecations.ics";

    /// <summary>The newest changes as an Atom feed.</summary>
    public const string AtomFeed = Changes + "feed.xml";

    /// <summary>The newest changes as a JSON feed.</summary>
    public const string JsonFeed = Changes + "feed.json";

    /// <summary>What everything costs.</summary>
    public const string Pricing = "/pricing/";

    /// <summary>Models side by side.</summary>
    public const string Compare = "/compare/";

    /// <summary>What every page's search looks through.</summary>
    public const string Names = "/models/names.json";

    /// <summary>What the list of models is narrowed and sorted by.</summary>
    public const string Facts = "/models/facts.json";

    /// <summary>What the picker of comparisons compares, and where its parts are.</summary>
    public const string CompareAll = Compare + "facts.json";

    /// <summary>What the picker compares, in parts.</summary>
    /// <param name="part">1 for the first part.</param>
    public static string CompareFacts(int part) => $"{Compare}facts--{part}.json";

    /// <summary>
    /// Two models side by side: <c>/compare/{a}-vs-{b}/</c> with their ids. Where a slug holds <c>-vs-</c> itself, two hyphens keep the two apart, as no
    /// slug has them, so that no two pairs have one address.
    /// </summary>
    public static string Of(Model first, Model second)
    {
        var middle = $"{first.Slug}-vs-{second.Author.Id}";
        var at = middle.IndexOf("-vs-", StringComparison.Ordinal);
        var between = at == middle.LastIndexOf("-vs-", StringComparison.Ordinal) ? "-vs-" : "--vs--";
        return $"{Compare}{first.Id}{between}{second.Id}/";
    }

    /// <summary>The models that have a capability.</summary>
    public static string CapabilityOf(string key) => $"{Capabilities}{key}/";

    /// <summary>What happened in a year.</summary>
    public static string ChangesOf(int year) => $"{Changes}{year:0000}/";

    /// <summary>What an author's models cost.</summary>
    public static string PricingOf(Author author) => $"{Pricing}{author.Id}/";

    /// <summary>The comparisons of an author's models.</summary>
    public static string CompareOf(Author author) => $"{Compare}{author.Id}/";

    /// <summary>A further page of a list. A slug never holds two hyphens in a row, so it cannot meet a model or an author.</summary>
    /// <param name="sitePath">The list's first page.</param>
    /// <param name="number">1 for the first page.</param>
    public static string PageOf(string sitePath, int number) => number == 1 ? sitePath : $"{sitePath}page--{number}/";

    /// <summary>The file a page's HTML is written to, below the output folder.</summary>
    public static string HtmlFile(string sitePath) => $"{sitePath.AsSpan(1)}index.html";

    /// <summary>The file of any other site path.</summary>
    public static string File(string sitePath) => sitePath[1..];

    /// <summary>The llms.txt that covers an author's models.</summary>
    public static string LlmsOf(Author author) => $"/models/{author.Id}/llms.txt";

    /// <summary>The llms.txt that covers a provider's offerings.</summary>
    public static string LlmsOf(Provider provider) => $"/providers/{provider.Id}/llms.txt";

    /// <summary>A model's own llms.txt.</summary>
    public static string LlmsOf(Model model) => $"/models/{model.Id}/llms.txt";
}
