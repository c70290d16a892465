using System.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Serving;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task It_says_where_it_is_tells_of_errors_and_ends_with_an_interrupt()
    {
        if (OperatingSystem.IsWindows()) return; // kill sends no signal there
        using var site = TestSite.Small();
        using var server = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "serve", site.Root, "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var first = await Line(server.StandardOutput);
            Assert.Matches(@"^Serving at http://127\.0\.0\.1:[1-9][0-9]*/ \(Ctrl\+C ends\)\.$", first);
            Assert.Matches("^1 models?, ready in ", await Line(server.StandardOutput));
            using var http = new HttpClient();
            Assert.Contains("<h1", await http.GetStringAsync(first!.Split(' ')[2]), StringComparison.Ordinal);

            site.WithModel("one", "colour: red");
            Assert.Equal("content/models/acme/one.md:4:1: error UnknownKey: A model has no key 'colour'.", await Line(server.StandardError));
            Assert.Equal("    4 | colour: red", await Line(server.StandardError));
            site.WithModel("one");
            Assert.StartsWith("content/models/acme/one.md changed: ready in ", await Line(server.StandardOutput), StringComparison.Ordinal);

            Process.Start("kill", ["-INT", $"{server.Id}"]).WaitForExit();
            await server.WaitForExitAsync().WaitAsync(RunningServer.Patience);
            Assert.Equal(0, server.ExitCode);
        }
        finally
        {
            if (!server.HasExited) server.Kill();
        }
    }

    private static Task<string?> Line(StreamReader reader) => reader.ReadLineAsync().WaitAsync(RunningServer.Patience);
}
