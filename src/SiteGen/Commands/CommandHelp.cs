using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SiteGen.Commands;

/// <summary>
/// <c>--help</c> with examples. A command's description is a line, and below an empty line examples and exit codes: lists of commands
/// show the line alone, the command's own help ends with the rest.
/// </summary>
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _usage;
    private readonly Dictionary<Command, string> _more = [];

    private CommandHelp(RootCommand root, HelpAction usage)
    {
        _usage = usage;
        Split(root);
    }

    /// <summary>Sees to the help of a command and all below it.</summary>
    public static RootCommand AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new CommandHelp(root, (HelpAction)option.Action!);
        return root;
    }

    /// <summary>Who asks how a command is called has not miscalled it, whatever is still missing.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _usage.Invoke(parseResult);
        if (_more.TryGetValue(parseResult.CommandResult.Command, out var more)) parseResult.InvocationConfiguration.Output.WriteLine(more.Trim() + Environment.NewLine);
        return exitCode;
    }

    private void Split(Command command)
    {
        var text = (command.Description ?? "").ReplaceLineEndings("\n");
        if (text.IndexOf("\n\n", StringComparison.Ordinal) is var end and > 0) (command.Description, _more[command]) = (text[..end], text[end..]);
        foreach (var inner in command.Subcommands) Split(inner);
    }
}
