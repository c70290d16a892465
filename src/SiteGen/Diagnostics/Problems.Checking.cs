namespace SiteGen.Diagnostics;

// The built site as visitors and agents get it. Files are paths below the output folder.
public static partial class Problems
{
    /// <summary>A folder that holds no site, e.g. <c>sitegen check src</c>.</summary>
    public static Diagnostic NoSite(string reason) =>
        Error(Place.WholeFile("index.html"), $"This is no built site: {reason}.", "Give the folder that 'sitegen build' wrote, output/ by default.");

    /// <summary>A site whose build was killed: half of its files may be old.</summary>
    public static Diagnostic UnfinishedSite(string manifest) =>
        Error(Place.WholeFile(manifest), "The build that wrote this site did not end.", "Build again, then check.");

    /// <summary>A folder with parts of a site, e.g. those that <c>sitegen build --shard 1/4</c> and <c>--shard 3/4</c> wrote.</summary>
    public static Diagnostic UnmergedParts(string manifest, int parts, IReadOnlyList<string> missing) =>
        Error(Place.WholeFile(manifest), Text($"This folder holds {parts} {(parts == 1 ? "part" : "parts")} of a site, not yet merged."),
            missing.Count == 0 ? "All parts are here: run 'sitegen merge', then check." : $"Copy {(missing.Count == 1 ? "part" : "parts")} {string.Join(", ", missing)} here too, run 'sitegen merge', then check.");

    /// <summary>A file that the build wrote and somebody removed.</summary>
    public static Diagnostic FileMissing(string path) => Error(Place.WholeFile(path), "The build wrote this file, and it is gone.", "Build again.");

    /// <summary>A file that the build did not write, e.g. <c>notes.txt</c> copied into the output folder.</summary>
    public static Diagnostic FileNotOurs(string path) =>
        Warning(Place.WholeFile(path), "The build did not write this file.", "Remove it, unless the host needs it: whatever lies here is published.");

    /// <summary>HTML that browsers must guess at, e.g. <c>&lt;p&gt;a&lt;/div&gt;</c>.</summary>
    public static Diagnostic MalformedHtml(Place at, string message) => Error(at, $"This is not well-formed HTML: {message.TrimEnd('.')}.", "Mend the template that prints it.");

    /// <summary>Two elements of a page with one id.</summary>
    public static Diagnostic DuplicateId(Place at, string id, Place first) =>
        Error(at, Text($"The id '{id}' stands on line {first.Line} already."), "An id names one element of a page.");

    /// <summary>A page without its title, description, language, heading or address.</summary>
    public static Diagnostic PageLacks(string file, string what, string hint) => Error(Place.WholeFile(file), $"The page has no {what}.", hint);

    /// <summary>A description that is empty or too long to be shown.</summary>
    public static Diagnostic BadDescription(Place at, int most) => Error(at, Text($"A description has 1 to {most} characters."), "Write one sentence.");

    /// <summary>Two <c>h1</c>, or two lines beginning with <c># </c> in a twin.</summary>
    public static Diagnostic SecondMainHeading(Place at) => Error(at, "This is a second heading of the first level.", "A page has one; make this one deeper.");

    /// <summary>A canonical address that is another page's.</summary>
    public static Diagnostic WrongCanonical(Place at, string stated, string expected) =>
        Error(at, $"The canonical address is {stated}; this page is served at {expected}.", "Search engines would drop this page for the other one.");

    /// <summary>A page whose head does not name its Markdown or JSON.</summary>
    public static Diagnostic NoAlternate(string file, string form, string type) =>
        Error(Place.WholeFile(file), $"The head of the page does not name its {form}.", $"Write <link rel=\"alternate\" type=\"{type}\" href=\"…\">.");

    /// <summary>A page whose head does not name the index that covers it.</summary>
    public static Diagnostic NoIndexNamed(string file) =>
        Error(Place.WholeFile(file), "The head of the page names no llms.txt.", "Write <link rel=\"describedby\" type=\"text/plain\" href=\"…/llms.txt\">.");

    /// <summary>An index line or link that leads to something else, e.g. <c>&gt; Index: https://example.org/models.md</c>.</summary>
    public static Diagnostic NotAnIndex(Place at, string path) => Error(at, $"{path} is no llms.txt.", "Name the most specific llms.txt that lists this page.");

    /// <summary>A link to a file the site does not have.</summary>
    public static Diagnostic LeadsNowhere(Place at, string href, string? near) =>
        Error(at, $"The site has nothing at {href}.", near is null ? null : near.StartsWith(href.TrimStart('/') + "/", StringComparison.Ordinal) ? "Pages end with a slash." : $"Did you mean '{near}'?");

    /// <summary>A link to a path of the host that is not the site's, e.g. <c>/models/</c> where the site is served below <c>/catalog/</c>.</summary>
    public static Diagnostic LeavesBasePath(Place at, string href, string basePath) =>
        Error(at, $"{href} lies outside of the site, which is served below {basePath}.", $"Links begin with {basePath}, or are relative.");

    /// <summary>An address that cannot be one, e.g. <c>http://</c>.</summary>
    public static Diagnostic NoAddress(Place at, string href) => Error(at, $"'{href}' is no address.");

    /// <summary>A link to an id its page does not have.</summary>
    public static Diagnostic NoSuchAnchor(Place at, string id, string page, string? near) =>
        Error(at, $"{page} has no element with the id '{id}'.", near is null ? null : $"Did you mean '{near}'?");

    /// <summary>A page that no chain of links from the first page leads to.</summary>
    public static Diagnostic Orphan(string file) =>
        Error(Place.WholeFile(file), "No chain of links leads here from the first page.", "Link to the page, or do not build it.");

    /// <summary>A picture without words for those who do not see it.</summary>
    public static Diagnostic ImageWithoutText(Place at, string hint) => Error(at, "The picture has no text in its place.", hint);

    /// <summary>A table whose first row has no <c>th</c>.</summary>
    public static Diagnostic TableWithoutHeaders(Place at) => Error(at, "The table has no headers.", "Write the first row with <th scope=\"col\">.");

    /// <summary>A link, button or heading without any text.</summary>
    public static Diagnostic EmptyText(Place at, string element) => Error(at, $"The <{element}> has no text.", "Leave it out where there is nothing to say.");

    /// <summary>A script, a style or a handler within the page, which a strict policy does not let run.</summary>
    public static Diagnostic InlineCode(Place at, string what) =>
        Error(at, $"There is {what} in the page.", "A content security policy without 'unsafe-inline' blocks it: put it into a file of assets/.");

    /// <summary>A content security policy that comes late or allows too much.</summary>
    public static Diagnostic WeakPolicy(Place at, string reason) => Error(at, $"The content security policy does not protect: {reason}.", "Put it first into the head, without 'unsafe-inline' and 'unsafe-eval'.");

    /// <summary>A page that makes its reader's browser ask another site, e.g. for a font.</summary>
    public static Diagnostic ThirdPartyRequest(Place at, string url) => Error(at, $"A browser would fetch {url} from another site.", "Put the file into assets/.");

    /// <summary>A price shown as <c>$NaN</c>, a title <c>undefined</c>, a <c>{{ name }}</c> that no template filled.</summary>
    public static Diagnostic UnfilledText(Place at, string found) => Error(at, $"'{found}' stands where a value should.", "What is not known is left out or shown as —.");

    /// <summary><c>Ã©</c> where an author wrote é.</summary>
    public static Diagnostic Mojibake(Place at, string found) =>
        Error(at, $"'{found}' looks like UTF-8 that was read as another encoding.", "Mend the text at its source: save it as UTF-8 once.");

    /// <summary>JSON-LD that is no JSON.</summary>
    public static Diagnostic BrokenStructuredData(Place at, string message) => Error(at, $"The structured data is no JSON: {message}.");

    /// <summary>JSON-LD without what schema.org asks for, e.g. an Offer without a currency.</summary>
    public static Diagnostic StructuredDataLacks(Place at, string what, string key) => Error(at, $"{what} has no {key}.", "Search engines leave out what is incomplete.");

    /// <summary>A twin without a key of its front matter.</summary>
    public static Diagnostic TwinLacks(Place at, string key) => Error(at, $"The front matter has no '{key}'.", "Agents read it to know what the page is and where it came from.");

    /// <summary>A key of a twin's front matter that disagrees with the site, e.g. a canonical address that is the twin's own.</summary>
    public static Diagnostic WrongInTwin(Place at, string key, string stated, string expected) => Error(at, $"'{key}' is {stated}, not {expected}.");

    /// <summary>A twin that does not begin as all do.</summary>
    public static Diagnostic TwinBegins(Place at, string with) => Error(at, $"The twin must begin with {with}.");

    /// <summary>A page that names as its twin what is another page's.</summary>
    public static Diagnostic TwinOfAnotherPage(Place at, string twin, string url) =>
        Error(at, $"{twin} is the twin of {url}.", "Name this page's own twin.");

    /// <summary>A Markdown file that no page names as its twin.</summary>
    public static Diagnostic TwinWithoutPage(string file) =>
        Error(Place.WholeFile(file), "No page names this file as its twin.", "Name it with <link rel=\"alternate\" type=\"text/markdown\">, or do not publish it.");

    /// <summary>A twin too long for an agent to read at once.</summary>
    public static Diagnostic TwinTooLong(string file, int length, int most) =>
        Error(Place.WholeFile(file), Text($"The twin has {length:N0} characters; it must have fewer than {most:N0}."), "Move tables to pages of their own, or split the list.");

    /// <summary>CR LF, or no end of the last line.</summary>
    public static Diagnostic BadLineEnds(string file) => Error(Place.WholeFile(file), "Lines must end with LF alone, the last one included, without blank lines after it.");

    /// <summary>A relative link in a twin: whoever holds the twin's text alone cannot follow it.</summary>
    public static Diagnostic RelativeLinkInTwin(Place at, string url) => Error(at, $"'{url}' is not a full address.", "A twin travels without its address: write https://….");

    /// <summary>A link of a twin or index to an HTML page.</summary>
    public static Diagnostic NotForAgents(Place at, string url) => Error(at, $"{url} is HTML.", "Link to the page's .md.");

    /// <summary>An image in a twin.</summary>
    public static Diagnostic ImageInTwin(Place at) => Error(at, "There is an image in the twin.", "Say what it shows, or link to it.");

    /// <summary>A tag in a twin.</summary>
    public static Diagnostic MarkupInTwin(Place at) => Error(at, "There is HTML in the twin.", "Write Markdown; put code between backticks.");

    /// <summary>A fence that does not say what it holds.</summary>
    public static Diagnostic FenceWithoutLanguage(Place at) => Error(at, "The fence names no language.", "Write it behind the backticks: ```json.");

    /// <summary>A fence that never ends, so that the rest of the twin is code.</summary>
    public static Diagnostic UnclosedFence(Place at) => Error(at, "The fence is not closed.", "End it with a line of as many backticks.");

    /// <summary>A row with more or fewer cells than its table's head.</summary>
    public static Diagnostic UnevenTable(Place at, int cells, int head) => Error(at, Text($"The row has {cells} cells, its head {head}."), "A '|' within a cell is written '\\|'.");

    /// <summary>A price, limit, date or id that the page shows and its twin does not.</summary>
    public static Diagnostic NotInTwin(Place at, string fact, string? row, string twin) =>
        Error(at, row is null ? $"'{fact}' is not in {twin}." : $"'{fact}' of {row} is not in {twin}.", "All forms of a page state the same facts: print it in both templates.");

    /// <summary>A price, limit, date or id that a twin or the JSON states and the page does not show.</summary>
    public static Diagnostic NotInPage(Place at, string fact, string page) =>
        Error(at, $"'{fact}' is not in {page}, or not where it belongs.", "All forms of a page state the same facts: print it in both templates.");

    /// <summary>A price, limit or date that the page shows and its JSON does not hold.</summary>
    public static Diagnostic NotInJson(Place at, string fact, string json) => Error(at, $"'{fact}' is not in {json}.", "All forms of a page state the same facts.");

    /// <summary>JSON that does not parse.</summary>
    public static Diagnostic BrokenJson(Place at, string message) => Error(at, $"This is no JSON: {message}.");

    /// <summary>A JSON twin that does not say which page it is of.</summary>
    public static Diagnostic JsonLacks(string file, string key, string expected) => Error(Place.WholeFile(file), $"There is no '{key}'.", $"It should be {expected}.");

    /// <summary>A JSON twin that names another page.</summary>
    public static Diagnostic WrongInJson(Place at, string key, string stated, string expected) => Error(at, $"'{key}' is {stated}, not {expected}.");

    /// <summary>XML that does not parse.</summary>
    public static Diagnostic BrokenXml(Place at, string message) => Error(at, $"This is not well-formed XML: {message}.");

    /// <summary>A line of an llms.txt that may not stand there, e.g. a list in place of the paragraph.</summary>
    public static Diagnostic LlmsForm(Place at, string wanted) => Error(at, $"Here an llms.txt has {wanted}.", "The form is told at https://llmstxt.org; readers that know no other skip the rest.");

    /// <summary>An llms.txt too long for an agent to read at once.</summary>
    public static Diagnostic IndexTooLong(string file, int length, int most) =>
        Error(Place.WholeFile(file), Text($"The index has {length:N0} characters; at most {most:N0} are allowed."), "Split it into parts.");

    /// <summary>An llms.txt with too many links.</summary>
    public static Diagnostic TooManyLinks(string file, int links, int most) =>
        Error(Place.WholeFile(file), Text($"The index has {links:N0} links; at most {most:N0} are allowed."), "Split it into parts.");

    /// <summary>An address that stands twice in an index or sitemap.</summary>
    public static Diagnostic ListedTwice(Place at, string url) => Error(at, $"{url} is listed twice.");

    /// <summary>A twin that says which index covers it, and that index does not.</summary>
    public static Diagnostic NotInItsIndex(string file, string index) =>
        Error(Place.WholeFile(file), $"{index}, which the twin names as its index, does not list it.", "Name an index that does, or list it there.");

    /// <summary>A site without <c>sitemap.xml</c>.</summary>
    public static Diagnostic NoSitemap(string file) => Error(Place.WholeFile(file), "The site has no sitemap.");

    /// <summary>A robots.txt without a <c>Sitemap:</c> line.</summary>
    public static Diagnostic SitemapNotNamed(string file, string url) => Error(Place.WholeFile(file), "The sitemap is not named here.", $"Write 'Sitemap: {url}'.");

    /// <summary>A page for search engines that the sitemap leaves out.</summary>
    public static Diagnostic NotInSitemap(string file, string sitemap) =>
        Error(Place.WholeFile(file), $"{sitemap} does not list this page.", "A page that is not to be listed says so: <meta name=\"robots\" content=\"noindex\">.");

    /// <summary>An address of the sitemap that is no page, or a page that asks not to be listed.</summary>
    public static Diagnostic NotForSitemap(Place at, string url, string reason) => Error(at, $"The sitemap lists {url}, {reason}.");
}
