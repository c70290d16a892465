using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;
using SiteGen.Serving;
using Xunit.Abstractions;

namespace SiteGen.BrowserTests;

/// <summary><c>sitegen serve</c> as its authors see it: a page that follows its file.</summary>
[Collection(Use.Name)]
public sealed class ServeTests(SampleSite chromium, ITestOutputHelper log) : IDisposable
{
    private const string Model = "models/acme/one/";

    private readonly DirectoryInfo _site = Directory.CreateTempSubdirectory("sitegen-serve-");

    public void Dispose() => _site.Delete(recursive: true);

    [BrowserFact]
    public async Task A_saved_file_is_on_the_open_page_without_a_touch()
    {
        using var server = Serve();
        await using var visitor = await chromium.VisitorAsync(new() { BaseURL = server.Address.AbsoluteUri });
        await visitor.Page.GotoAsync(Model);
        await visitor.Page.EvaluateAsync("window.scrollTo(0, 200)");

        for (var time = 1; time <= 5; time++)
        {
            var clock = Stopwatch.StartNew();
            Save($"Saved for the {time}. time.");
            await Assertions.Expect(visitor.Page.GetByText($"Saved for the {time}. time.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
            log.WriteLine($"On screen after {clock.ElapsedMilliseconds} ms.");
        }

        Assert.DoesNotContain(visitor.Complaints, complaint => !complaint.Contains("/_sitegen/changes", StringComparison.Ordinal)); // a reload cuts off the old page's listening
    }

    [BrowserFact]
    public async Task An_error_stands_over_the_last_good_page_until_it_is_mended()
    {
        using var server = Serve();
        await using var visitor = await chromium.VisitorAsync(new() { BaseURL = server.Address.AbsoluteUri });
        Save("Good.");
        await visitor.Page.GotoAsync(Model);
        var panel = visitor.Page.Locator("sitegen-problems");
        await Assertions.Expect(visitor.Page.GetByText("Good.")).ToBeVisibleAsync();
        await Assertions.Expect(panel).ToHaveCountAsync(0);

        Save("Bad.", "discription: <b>red</b>");
        await Assertions.Expect(panel.GetByText("content/models/acme/one.md:4:1")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(panel.GetByText("error UnknownKey: A model has no key 'discription'.")).ToBeVisibleAsync();
        Assert.Equal("    4 | discription: <b>red</b>\n      | ^^^^^^^^^^^\n", await panel.Locator("pre").TextContentAsync());
        await Assertions.Expect(panel.Locator(".hint")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByText("Good.")).ToBeVisibleAsync();
        Assert.Equal("fixed", await panel.Locator("section").EvaluateAsync<string>("section => getComputedStyle(section).position")); // its style sheet came through the policy
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "serve-error.png") });

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Save("Bad.", "colour: blue");
        await Assertions.Expect(panel.Locator("section")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        Save("Mended.");
        await Assertions.Expect(visitor.Page.GetByText("Mended.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(panel).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_site_that_begins_with_errors_appears_once_it_is_mended()
    {
        Write();
        Save("Bad.", "colour: red");
        using var server = Start();
        await using var visitor = await chromium.VisitorAsync(new() { BaseURL = server.Address.AbsoluteUri });
        var answer = await visitor.Page.GotoAsync(Model);

        Assert.Equal(503, answer!.Status);
        await Assertions.Expect(visitor.Page.Locator("sitegen-problems pre")).ToContainTextAsync("^^^^^^");
        Save("At last.");
        await Assertions.Expect(visitor.Page.GetByText("At last.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    [BrowserFact]
    public async Task A_server_that_is_started_again_is_found_again()
    {
        int port;
        await using var visitor = await chromium.VisitorAsync();
        using (var first = Serve())
        {
            port = first.Address.Port;
            await visitor.Page.GotoAsync(first.Address + Model);
        }

        Save("Written while nobody served.");
        using var second = Start(port);
        await Assertions.Expect(visitor.Page.GetByText("Written while nobody served.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    [BrowserFact]
    public async Task A_browser_gets_the_page_and_an_agent_the_twin_of_one_address()
    {
        using var server = Serve();
        await using var visitor = await chromium.VisitorAsync(new() { BaseURL = server.Address.AbsoluteUri });
        var page = await visitor.Page.GotoAsync(Model);
        var twin = await visitor.Page.EvaluateAsync<string[]>("async () => { const answer = await fetch(location, { headers: { accept: 'text/markdown' } }); return [answer.headers.get('content-type'), await answer.text()]; }");

        Assert.Equal("text/html; charset=utf-8", (await page!.AllHeadersAsync())["content-type"]);
        Assert.Equal("text/markdown; charset=utf-8", twin[0]);
        Assert.StartsWith("---\ntitle: \"Model one\"\n", twin[1], StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.Page.GotoAsync("models/acme/none/"))!.Status);
        Assert.EndsWith("/authors/acme/", await visitor.Page.GotoAsync("models/acme/") is { } moved ? moved.Url : "", StringComparison.Ordinal);
    }

    private DevServer Serve()
    {
        Write();
        Save("As it was.");
        return Start();
    }

    private DevServer Start(int port = 0) => DevServer.Start(
        new SiteFolders(_site.FullName, Path.Combine(_site.FullName, "output")), new BuildOptions(null, null, false, Environment.ProcessorCount),
        new ServeOptions(IPAddress.Loopback, port, Looks: false), new Narrator(_ => { }, _ => { }, log.WriteLine));

    private void Write()
    {
        foreach (var folder in (string[])["authors", "providers", "models/acme"]) Directory.CreateDirectory(Path.Combine(_site.FullName, "content", folder));
        File.WriteAllText(In("site.yml"), "name: Small\nbase_url: https://example.org/\ndescription: One model.\n");
        File.WriteAllText(In("authors/acme.md"), "---\nname: Acme\n---\n");
        File.WriteAllText(In("providers/cloud.md"), "---\nname: Cloud\ndocs_url: https://cloud.example/docs\n---\n");
    }

    private void Save(string body, string frontMatter = "") => File.WriteAllText(
        In("models/acme/one.md"), $"---\nname: Model one\nkind: chat\n{frontMatter}\nofferings:\n  - {{provider: cloud, model_id: one, source: https://cloud.example/prices, billing: unknown}}\n---\n{body}\n");

    private string In(string path) => Path.Combine(_site.FullName, "content", path);
}
