using System.Text.Json;
using SiteGen.Serving;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Serving;

public sealed class LiveSiteTests
{
    private const string One = "/models/acme/one/";

    [Fact]
    public async Task A_saved_file_is_served_and_open_pages_are_told()
    {
        using var site = TestSite.Small();
        using var server = new RunningServer(site.Folders);
        var before = await server.UntilAsync(state => state.Site is not null);
        var state = await server.AfterAsync(() => site.WithModel("one", body: "A new sentence."));

        Assert.NotEqual(before.Version, state.Version);
        Assert.Empty(state.Problems);
        Assert.Contains("A new sentence.", await server.TextAsync(One), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_leaves_the_last_good_site_and_is_told_with_its_line_and_caret_until_it_is_mended()
    {
        using var site = TestSite.Small();
        using var server = new RunningServer(site.Folders);
        var good = await server.UntilAsync(state => state.Site is not null);
        var page = await server.TextAsync(One);
        var bad = await server.AfterAsync(() => site.WithModel("one", "colour: red"));
        using var told = JsonDocument.Parse(StateJson.Write(bad, site.Folders.TextOf));

        Assert.Equal((good.Version, good.Site), (bad.Version, bad.Site));
        Assert.Equal(page, await server.TextAsync(One));
        Assert.Equal(
            """{"severity":"error","at":"content/models/acme/one.md:4:1","code":"UnknownKey","message":"A model has no key 'colour'.","excerpt":"    4 | colour: red\n      | ^^^^^^\n","hint":HINT}"""
                .Replace("HINT", JsonSerializer.Serialize(bad.Problems.Single().Hint), StringComparison.Ordinal),
            told.RootElement.GetProperty("problems")[0].GetRawText().Replace("\\u0027", "'", StringComparison.Ordinal));

        var mended = await server.AfterAsync(() => site.WithModel("one", body: "Mended."));
        Assert.NotEqual(good.Version, mended.Version);
        Assert.Empty(mended.Problems);
        Assert.Contains("Mended.", await server.TextAsync(One), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_begins_with_errors_says_so_until_it_can_be_shown()
    {
        using var site = TestSite.Small().WithModel("one", "colour: red");
        using var server = new RunningServer(site.Folders);
        var (plain, opened) = (await server.GetAsync(One), await server.GetAsync("/", "text/html"));

        Assert.Equal((503, "text/plain; charset=utf-8"), (plain.Status, plain.Type));
        Assert.StartsWith("content/models/acme/one.md:4:1: error UnknownKey: A model has no key 'colour'.\n    4 | colour: red\n      | ^^^^^^\n", plain.Text, StringComparison.Ordinal);
        Assert.Equal((503, "text/html; charset=utf-8"), (opened.Status, opened.Type));
        Assert.Contains("A model has no key &#39;colour&#39;.", opened.Text, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_sitegen/live.js\"", opened.Text, StringComparison.Ordinal);

        await server.AfterAsync(() => site.WithModel("one"));
        Assert.Equal(200, (await server.GetAsync(One)).Status);
    }

    [Fact]
    public async Task Files_come_go_and_get_other_names()
    {
        using var site = TestSite.Small();
        using var server = new RunningServer(site.Folders);

        await server.AfterAsync(() => site.WithModel("two"));
        Assert.Equal(200, (await server.GetAsync("/models/acme/two/")).Status);
        Assert.Contains("/models/acme/two/", await server.TextAsync("/models/"), StringComparison.Ordinal);

        await server.AfterAsync(() => File.Move(site.PathOf("content/models/acme/two.md"), site.PathOf("content/models/acme/three.md")));
        Assert.Equal((404, 200), ((await server.GetAsync("/models/acme/two/")).Status, (await server.GetAsync("/models/acme/three/")).Status));

        await server.AfterAsync(() => site.Without("content/models/acme/three.md"));
        Assert.Equal(404, (await server.GetAsync("/models/acme/three/")).Status);

        await server.AfterAsync(() => site.With("content/models/newcomer/first.md", "---\nname: First\nkind: chat\n---\n").With("content/authors/newcomer.md", "---\nname: Newcomer\n---\n"));
        await server.UntilAsync(state => !state.HasErrors && state.Site!.Sound.Catalog.Models.Count == 2);
        Assert.Equal(200, (await server.GetAsync("/models/newcomer/first/")).Status);
    }

    [Fact]
    public async Task An_editor_that_writes_aside_and_renames_is_understood()
    {
        using var site = TestSite.Small();
        using var server = new RunningServer(site.Folders);
        var text = File.ReadAllText(site.PathOf("content/models/acme/one.md"));
        var state = await server.AfterAsync(() =>
        {
            // As vim does it: the file becomes a backup, a new one takes its name, the backup goes.
            var file = site.PathOf("content/models/acme/one.md");
            File.Move(file, file + "~");
            File.WriteAllText(file, text + "Written by vim.\n");
            File.Delete(file + "~");
        });

        Assert.Empty(state.Problems);
        Assert.Contains("Written by vim.", await server.TextAsync(One), StringComparison.Ordinal);

        await server.AfterAsync(() =>
        {
            var aside = site.PathOf(".one.md.tmp");
            File.WriteAllText(aside, text + "Renamed into its place.\n");
            File.Move(aside, site.PathOf("content/models/acme/one.md"), overwrite: true);
        });
        Assert.Contains("Renamed into its place.", await server.TextAsync(One), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_file_the_theme_and_images_count_as_well()
    {
        using var site = TestSite.Small().With("content/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        using var server = new RunningServer(site.Folders);

        await server.AfterAsync(() => site.With("content/site.yml", "name: Renamed\nbase_url: https://example.org/\ndescription: One model.\nlogo: logo.svg\n"));
        Assert.Contains("Renamed", await server.TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("<svg", await server.TextAsync("/logo.svg"), StringComparison.Ordinal);

        await server.AfterAsync(() => site.With("content/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"));
        Assert.Contains("<path", await server.TextAsync("/logo.svg"), StringComparison.Ordinal);

        await server.AfterAsync(() => site.With("templates/parts/bottom.html", "<p>A foot of one's own</p>\n</body>\n</html>\n"));
        await server.UntilAsync(state => server.TextAsync("/").GetAwaiter().GetResult().Contains("A foot of one's own", StringComparison.Ordinal));

        var bad = await server.AfterAsync(() => site.With("templates/parts/bottom.html", "{{ nothing }}\n"));
        Assert.Equal("templates/parts/bottom.html", bad.Problems[0].At.File);
        Assert.Contains("A foot of one's own", await server.TextAsync("/"), StringComparison.Ordinal);

        await server.AfterAsync(() => Directory.Delete(site.PathOf("templates"), recursive: true));
        await server.UntilAsync(state => !state.HasErrors);
        Assert.DoesNotContain("A foot of one's own", await server.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_nothing_never_shows_and_one_that_loses_its_page_is_told_of()
    {
        using var site = TestSite.Small().WithModel("two", "aliases: [acme/former]").WithModel("linking", body: "[There](/models/acme/two/)");
        using var server = new RunningServer(site.Folders);

        var dead = await server.AfterAsync(() => site.WithModel("one", body: "[Nowhere](/models/acme/none/)"));
        Assert.Equal("DeadLink", dead.Problems.Single().Code);
        Assert.DoesNotContain("Nowhere", await server.TextAsync(One), StringComparison.Ordinal);

        var lost = await server.AfterAsync(() => site.WithModel("one").Without("content/models/acme/two.md"));
        lost = await server.UntilAsync(state => state.Problems.Any(problem => problem.At.File == "content/models/acme/linking.md"));
        Assert.Equal("DeadLink", lost.Problems.Single().Code);
        Assert.Equal(200, (await server.GetAsync("/models/acme/two/")).Status);

        var mended = await server.AfterAsync(() => site.WithModel("linking"));
        Assert.False(mended.HasErrors);
        Assert.Equal(404, (await server.GetAsync("/models/acme/two/")).Status);
    }

    /// <summary>The same ids, so the new site shows at once; what the whole check finds takes it back.</summary>
    [Fact]
    public async Task What_only_the_whole_check_finds_takes_the_new_site_back()
    {
        using var site = TestSite.Small().With("content/site.yml", "name: Small\nbase_url: https://example.org/\ndescription: One model.\npages: {offerings: true}\n")
            .WithModel("linking", body: "[There](/providers/cloud/one/)");
        using var server = new RunningServer(site.Folders);
        await server.UntilAsync(state => state.Site is not null);

        site.WithModel("one", offering: "slug: other, billing: unknown");
        var state = await server.UntilAsync(state => state.HasErrors);

        Assert.Equal(("DeadLink", "content/models/acme/linking.md"), (state.Problems.Single().Code, state.Problems.Single().At.File));
        Assert.Equal(200, (await server.GetAsync("/providers/cloud/one/")).Status);

        var mended = await server.AfterAsync(() => site.WithModel("linking"));
        Assert.False(mended.HasErrors);
        Assert.Equal(200, (await server.GetAsync("/providers/cloud/other/")).Status);
    }

    [Fact]
    public async Task Warnings_do_not_stand_over_the_page_and_stay_known()
    {
        using var site = TestSite.Small().With("content/notes.txt", "x");
        using var server = new RunningServer(site.Folders);

        var state = await server.AfterAsync(() => site.WithModel("one", body: "Changed."));

        Assert.Equal("IgnoredFile", state.Problems.Single().Code);
        Assert.EndsWith("\"problems\":[],\"more\":0}", StateJson.Write(state, site.Folders.TextOf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_tells_nothing_is_looked_at()
    {
        using var site = TestSite.Small();
        using var server = new RunningServer(site.Folders, looks: true);

        await server.AfterAsync(() => site.WithModel("one", body: "Seen by looking."));
        Assert.Contains("Seen by looking.", await server.TextAsync(One), StringComparison.Ordinal);
        await server.AfterAsync(() => site.Without("content/models/acme/one.md"));
        Assert.Equal(404, (await server.GetAsync(One)).Status);
    }

    [Fact]
    public async Task Drafts_are_shown_to_who_asks_for_them()
    {
        using var site = TestSite.Small().WithModel("draft", "draft: true");
        using var without = new RunningServer(site.Folders);
        using var with = new RunningServer(site.Folders, build: TestBuild.Options with { Drafts = true });

        Assert.Equal((404, 200), ((await without.GetAsync("/models/acme/draft/")).Status, (await with.GetAsync("/models/acme/draft/")).Status));
    }

    /// <summary>What is kept from one reading to the next must not show: after many changes the site is that of a fresh start.</summary>
    [Fact]
    public async Task After_many_changes_the_site_is_that_of_a_fresh_build()
    {
        using var site = TestSite.Small().WithModel("two");
        using var server = new RunningServer(site.Folders);
        Action[] changes =
        [
            () => site.WithModel("one", "release_date: 2026-03-04", "verified: {date: 2026-05-01, by: A, method: read}, billing: usage, cost: {input: 1, output: 2}", "Text."),
            () => site.With("content/authors/acme.md", "---\nname: Acme & Sons\ncountry: CH\n---\nOf them.\n"),
            () => site.With("content/providers/cloud.md", "---\nname: Cloud 9\ndocs_url: https://cloud.example/docs\n---\n"),
            () => site.WithModel("three", "release_date: 2026-06-01", body: "See [one](/models/acme/one/)."),
            () => site.With("content/site.yml", "name: Large\nbase_url: https://example.org/x/\ndescription: Three models.\npages: {offerings: true}\n"),
            () => site.WithModel("two", "successor: acme/three", "verified: {date: 2026-06-02, by: A, method: read}, billing: usage, cost: {input: 3, output: 4}"),
            () => site.With("templates/assets/css/90-own.css", "h1 { color: inherit }\n"),
        ];

        foreach (var change in changes)
        {
            await server.AfterAsync(change);
            Assert.Empty((await server.UntilAsync(state => !state.HasErrors)).Problems);
        }

        Assert.NotNull(site.Build().Report);
        var built = FileTree.Read(site.Folders.Output);
        built.Remove(".sitegen");
        var css = built.Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal));
        await server.UntilAsync(state => state.Site!.Paths().Contains(css));
        Assert.Equal(built.Keys, server.State.Site!.Paths().Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in built) Assert.Equal((path, Convert.ToHexString(bytes)), (path, Convert.ToHexString((await server.GetAsync("/x/" + path)).Bytes)));
    }
}
