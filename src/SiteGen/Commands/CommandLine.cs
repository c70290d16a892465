using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary>The command line as a whole.</summary>
public static class CommandLine
{
    /// <summary>Every command with its options, as <c>--help</c> shows them.</summary>
    public static RootCommand Create() => CommandHelp.AddTo(new("SiteGen builds a static catalog of AI models: HTML for people, Markdown and JSON for agents.")
    {
        NewCommand.Create(),
        BuildCommand.Create(),
        MergeCommand.Create(),
        CheckCommand.Create(),
        ServeCommand.Create(),
        VerifyCommand.Create(),
        ImportCommand.Create(),
        ThemeCommand.Create(),
        CompletionCommand.Create(),
    });

    /// <summary>Runs a command.</summary>
    /// <param name="args">As given on the command line, without the program's name.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args)
    {
        FolderLock.KeepLocks();
        var arguments = Create().Parse(args);
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
