using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary>The command line as a whole.</summary>
public static class CommandLine
{
    private static readonly (string Name, Func<Command> Create)[] _commands =
    [
        ("new", NewCommand.Create), ("build", BuildCommand.Create), ("merge", MergeCommand.Create), ("check", CheckCommand.Create), ("serve", ServeCommand.Create),
        ("verify", VerifyCommand.Create), ("import", ImportCommand.Create), ("theme", ThemeCommand.Create), ("completion", CompletionCommand.Create),
    ];

    /// <summary>Every command with its options, as <c>--help</c> shows them.</summary>
    /// <param name="first">The first word of the command line. When it names a command, the others are left out: nothing below it shows them, and making them all takes longer than a small site does.</param>
    public static RootCommand Create(string? first = null)
    {
        var root = new RootCommand("SiteGen builds a static catalog of AI models: HTML for people, Markdown and JSON for agents.");
        foreach (var (name, create) in _commands)
            if (first == name || !Array.Exists(_commands, command => command.Name == first)) root.Add(create());
        return CommandHelp.AddTo(root);
    }

    /// <summary>Runs a command.</summary>
    /// <param name="args">As given on the command line, without the program's name.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args)
    {
        FolderLock.KeepLocks();
        var arguments = Create(args.Count > 0 ? args[0] : null).Parse(args);
        if (arguments.Action is ParseErrorAction && ArgumentReport.Print(arguments)) return ExitCode.CouldNotRun;
        try
        {
            var exitCode = arguments.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return arguments.Errors.Count > 0 ? ExitCode.CouldNotRun : exitCode;
        }
        catch (Exception problem) when (problem is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCode.CouldNotRun;
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.All(problem => problem is OutputRefusedException or IOException or UnauthorizedAccessException))
        {
            Console.Error.WriteLine(several.InnerExceptions[0].Message);
            return ExitCode.CouldNotRun;
        }
    }
}
