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
    private readonly Dictionary<string, string> _lines = [];

    private CommandHelp(RootCommand root, HelpAction usage)
    {
        _usage = usage;
        Split(root);
    }

    /// <summary>Sees to the help of a command and all below it.</summary>
    public static RootCommand AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        foreach (var alias in option.Aliases.Where(alias => alias != "-h").ToList()) option.Aliases.Remove(alias); // of DOS; completion would offer them
        option.Action = new CommandHelp(root, (HelpAction)option.Action!);
        return root;
    }

    /// <summary>Who asks how a command is called has not miscalled it, whatever is still missing.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var run = parseResult.InvocationConfiguration;
        var (output, exitCode) = (run.Output, 0);
        using var page = new StringWriter();
        try
        {
            run.Output = page;
            exitCode = _usage.Invoke(parseResult);
        }
        finally
        {
            run.Output = output;
        }

        output.Write(_lines.Aggregate(page.ToString(), (text, line) => text.Replace(line.Key, line.Value, StringComparison.Ordinal)));
        if (_more.TryGetValue(parseResult.CommandResult.Command, out var more)) output.WriteLine(more.Trim() + Environment.NewLine);
        return exitCode;
    }

    private void Split(Command command)
    {
        var text = (command.Description ?? "").ReplaceLineEndings("\n");
        if (text.IndexOf("\n\n", StringComparison.Ordinal) is var end and > 0) (command.Description, _more[command]) = (text[..end], text[end..]);
        foreach (var inner in command.Subcommands) Split(inner);
        // As lists of commands begin a line; they show an argument that may be left out as if it were needed.
        if (command.Arguments.Any(argument => argument.HasDefaultValue))
            _lines[Line("<", ">")] = Line("[", "]");

        string Line(string open, string close) => $"{Environment.NewLine}  {command.Name} {string.Join(' ', command.Arguments.Select(argument => argument.HasDefaultValue ? $"{open}{argument.Name}{close}" : $"<{argument.Name}>"))} ";
    }
}
