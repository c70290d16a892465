using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Playwright;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.BrowserTests;

/// <summary>The sample catalog, built once, behind a plain file server as any host is, and a browser to look at it with.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-browser-");
    private WebApplication? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site answers, with a final slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The folder of the built site.</summary>
    public string Output => Path.Combine(_folder.FullName, "output");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is not null) return;

        var problems = new DiagnosticBag();
        var report = Build.Run(new SiteFolders(Repository.Root, Output), new BuildOptions(null, null, false, Environment.ProcessorCount), problems);
        Assert.True(report is not null, string.Join('\n', problems.InFileOrder()));

        _server = Serve(Output);
        await _server.StartAsync();
        Address = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <summary>A new visitor, who knows nothing of the tests before: no storage is shared.</summary>
    /// <param name="options">Width, colour scheme, JavaScript and so on; null for a wide light window.</param>
    internal async Task<Visitor> VisitorAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL ??= Address;
        var context = await _browser!.NewContextAsync(options);
        return new Visitor(await context.NewPageAsync());
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    internal static WebApplication Serve(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { WebRootPath = folder });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var types = new FileExtensionContentTypeProvider { Mappings = { [".md"] = "text/markdown; charset=utf-8", [".ics"] = "text/calendar" } };
        server.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ContentTypeProvider = types },
        });
        return server;
    }
}

/// <summary>The tests of how pages look and what they hold, on one built site and in one browser.</summary>
[CollectionDefinition(Name)]
public sealed class Looks : ICollectionFixture<SampleSite>
{
    public const string Name = "How pages look";
}

/// <summary>The tests of what pages do when they are used, on a site and in a browser of their own: they run beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class Use : ICollectionFixture<SampleSite>
{
    public const string Name = "How pages are used";
}
