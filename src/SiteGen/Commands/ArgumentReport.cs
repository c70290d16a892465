using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What is wrong with a command line, on standard error: what was written, the nearest name, where to read more. The whole help would push that off the screen.</summary>
internal static class ArgumentReport
{
    /// <summary>Says it.</summary>
    /// <param name="arguments">With errors.</param>
    /// <returns>Whether there was anything to say: nobody misspelt a command that was left out, and help serves better there.</returns>
    public static bool Print(ParseResult arguments)
    {
        var command = arguments.CommandResult;
        if (command.Command.Action is null && arguments.UnmatchedTokens.Count == 0) return false;
        foreach (var message in command.Command.Action is null ? [NoSuch(arguments.UnmatchedTokens[0], command)] : Messages(arguments)) Console.Error.WriteLine(message);
        Console.Error.WriteLine($"  hint: {NameOf(command)} --help tells the rest.");
        return true;
    }

    /// <summary>Says that a command has no such option.</summary>
    /// <param name="written">With its value when <c>=</c> joins the two.</param>
    /// <param name="command">What it was given to.</param>
    public static string NoOption(string written, CommandResult command)
    {
        var name = written.Split('=', ':')[0];
        return $"There is no option '{name}'. {Spelling.Hint(name, [.. OptionsOf(command).Where(option => !option.Hidden).Select(option => option.Name)])}".TrimEnd();
    }

    private static IEnumerable<string> Messages(ParseResult arguments)
    {
        // The parser says of a word it has no use for only that it has none.
        var others = arguments.Errors.Where(error => error.SymbolResult is not CommandResult || !arguments.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)));
        return others.Select(error => error.Message).Concat(arguments.UnmatchedTokens.Select(word =>
            word.StartsWith('-') ? NoOption(word, arguments.CommandResult) : $"'{word}' is more than {NameOf(arguments.CommandResult)} takes."));
    }

    private static string NoSuch(string word, CommandResult command) => word.StartsWith('-') ? NoOption(word, command)
        : $"There is no command '{word}'. {Spelling.Hint(word, [.. command.Command.Subcommands.Select(inner => inner.Name)])}".TrimEnd();

    private static IEnumerable<Option> OptionsOf(CommandResult command)
    {
        foreach (var option in command.Command.Options) yield return option;
        for (var above = command.Parent as CommandResult; above is not null; above = above.Parent as CommandResult)
            foreach (var option in above.Command.Options)
                if (option.Recursive) yield return option;
    }

    private static string NameOf(CommandResult command) => command.Parent is CommandResult above ? $"{NameOf(above)} {command.Command.Name}" : "sitegen";
}
