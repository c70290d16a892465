using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.BrowserTests;

/// <summary>A list of 5,000 made-up models behind a file server: only what its first page needs is written.</summary>
internal sealed class ManyModels : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-many-");
    private readonly WebApplication _server;

    private ManyModels() => _server = SampleSite.Serve(_folder.FullName);

    /// <summary>With a final slash.</summary>
    public string Address => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    public static async Task<ManyModels> ServeAsync()
    {
        var many = new ManyModels();
        var theme = Theme.Load(null, new DiagnosticBag());
        foreach (var asset in theme.Assets) many.Write(asset.OutputPath, asset.Bytes.Span);
        var site = new Site("Many", new Uri("https://many.example/"), "Many models.", "en", 90, 90, 20, null, null, null, [], null, [], PageChoice.Everything with { Offerings = false });
        Author author = new("maker", "Maker", null, null, null, null, null, null, null);
        Provider provider = new("cloud", "Cloud", null, null, "https://cloud.example/docs", null, null, null, null, [], null, null);
        var models = Enumerable.Range(0, 5_000).Select(i => Made(author, provider, i)).ToList();
        var catalog = Catalog.Derive(new BoundContent(site, [author], [provider], models, [], new BuildDate(new DateOnly(2026, 8, 1))));
        foreach (var page in SitePlan.PagesOf(catalog, theme.Parts).Where(page => page.Path is "/models/" or "/models/names.json" or "/models/facts.json"))
        {
            theme.Render(page, new ArrayBufferWriter<byte>(), (path, bytes) => many.Write(path, bytes.Span));
            foreach (var form in page.Forms.OfType<StreamForm>())
            {
                using var whole = new MemoryStream();
                form.Write(whole);
                many.Write(form.OutputPath, whole.ToArray());
            }
        }

        await many._server.StartAsync();
        return many;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Model Made(Author author, Provider provider, int number) => new()
    {
        Id = $"maker/model-{number}",
        Slug = $"model-{number}",
        Author = author,
        Name = $"Model {number}",
        Kind = (ModelKind)(number % 6),
        File = $"content/models/maker/model-{number}.md",
        ReleaseDate = new PartialDate(2020 + (number % 7), 1 + (number % 12)),
        Limits = new(Fact<long>.Of(4_096L << (number % 9)), default, default),
        Offerings =
        [
            new Offering(
                provider, $"vendor/model-{number}@001", $"vendor-model-{number}", null, new OfferingFacts(default, default, default, null, null), null, false, null, Billing.Usage,
                new Cost(new TokenPrices([new TokenPrice(TokenMeter.Input, Fact<UsdPerMillionTokens>.Of(new UsdPerMillionTokens(number / 100m)))]), [], [], []), [], null, [], [], null),
        ],
    };

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
