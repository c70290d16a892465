using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Serving;

namespace SiteGen.Commands;

/// <summary><c>sitegen serve</c>.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 1717;

    public static Command Create()
    {
        var site = SiteArguments.Site();
        var port = new Option<int>("--port")
        {
            Description = "Where to answer; 0 for any port that is free.",
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort) return number;
                result.AddError($"--port must be a whole number from 0 to {IPEndPoint.MaxPort}, not '{result.Tokens[0].Value}'.");
                return 0;
            },
        };
        var host = new Option<IPAddress>("--host")
        {
            Description = "The address to listen on. No other machine reaches 127.0.0.1; 0.0.0.0 lets everybody on the network in.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (text == "localhost") return IPAddress.Loopback;
                if (IPAddress.TryParse(text, out var address)) return address;
                result.AddError($"'{text}' is not an address: write one such as 127.0.0.1, 0.0.0.0 or ::1.");
                return IPAddress.Loopback;
            },
        };
        var drafts = new Option<bool>("--drafts") { Description = "Show models marked as drafts too." };
        var date = SiteArguments.Date("The day that lifecycle states and ages are as of; the newest date in the content by default.");
        var open = new Option<bool>("--open") { Description = "Open the site in a browser." };
        var poll = new Option<bool>("--poll") { Description = "Look for changes twice a second, where the disk does not tell of them (network and container folders)." };
        var command = new Command("serve",
            """
            Serves the site to whoever writes it: every change shows at once in the open page, and so does every error. Nothing is written to disk.

            Examples:
              sitegen serve                      the site in the current folder, at http://127.0.0.1:1717/
              sitegen serve catalog --open       another site, and opens it in a browser
              sitegen serve --port 0             at any port that is free
              sitegen serve --host 0.0.0.0       for a phone on the same network

            It is no server for the public: deploy what 'sitegen build' writes.

            Exit codes: 0 ended with Ctrl+C, 2 the command could not be run.
            """)
        { site, port, host, drafts, date, open, poll };
        command.SetAction(arguments => Run(
            SiteArguments.FoldersOf(arguments.GetValue(site)!, null),
            new BuildOptions(arguments.GetValue(date), null, arguments.GetValue(drafts), Environment.ProcessorCount),
            new ServeOptions(arguments.GetValue(host)!, arguments.GetValue(port), arguments.GetValue(poll)),
            arguments.GetValue(open)));
        return command;
    }

    private static int Run(SiteFolders site, BuildOptions build, ServeOptions options, bool open)
    {
        using var ended = new ManualResetEventSlim();
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ended.Set();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var server = DevServer.Start(site, build, options, new Narrator(
            address => Console.WriteLine($"Serving at {address} (Ctrl+C ends)."), happening => Narrate(happening, site), Console.Error.WriteLine));
        if (!IPAddress.IsLoopback(options.Address)) Console.WriteLine("Everybody on the network can see it.");
        if (open) Open(server.Address);
        server.Living.ContinueWith(_ => ended.Set(), TaskScheduler.Default);
        ended.Wait();
        if (server.Living.Exception is { } bug) throw bug;
        return ExitCode.Sound;
    }

    /// <summary>A line for a change, and every error there is; warnings once.</summary>
    private static void Narrate(Happening happening, SiteFolders site)
    {
        var (state, changed) = (happening.State, happening.Changed is { } what ? $"{what} changed: " : "");
        if (happening.Failure is { } failure)
        {
            Console.Error.WriteLine($"{changed}{failure}");
            return;
        }

        ProblemReport.Print(state.Problems.Where(problem => problem.Severity == Severity.Error || !happening.Before.Contains(problem)), site.TextOf, site.Root);
        var errors = state.Problems.Count(problem => problem.Severity == Severity.Error);
        var seconds = string.Create(CultureInfo.InvariantCulture, $"{happening.Elapsed.TotalSeconds:N2} s");
        if (errors > 0) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed}{errors:N0} error{(errors == 1 ? "" : "s")}; {(state.Site is null ? "nothing can be shown yet" : "the last good site goes on showing")}."));
        else if (happening.Changed is null && state.Site is { } first) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first.Sound.Catalog.Models.Count:N0} models{first.Sound.Catalog.BuildDate.After(" as of")}, ready in {seconds}."));
        else Console.WriteLine($"{changed}ready in {seconds}.");
    }

    private static void Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Console.Error.WriteLine($"No browser could be opened: {problem.Message}");
        }
    }
}
