using System.CommandLine;
using System.Reflection;

namespace SiteGen.Commands;

/// <summary><c>sitegen completion SHELL</c>: the script that a shell needs to complete a command line. It asks the program itself, by System.CommandLine's <c>[suggest]</c>.</summary>
internal static class CompletionCommand
{
    /// <summary>Each shell with the file that holds its script.</summary>
    private static readonly Dictionary<string, string> _scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "sitegen.bash",
        ["zsh"] = "sitegen.zsh",
        ["fish"] = "sitegen.fish",
        ["pwsh"] = "sitegen.ps1",
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "Which shell." };
        shell.AcceptOnlyFromAmong([.. _scripts.Keys]);
        var command = new Command("completion",
            """
            Prints the script with which a shell completes sitegen's commands and options.

            Examples:
              eval "$(sitegen completion bash)"                                   in ~/.bashrc
              eval "$(sitegen completion zsh)"                                    in ~/.zshrc, after compinit
              sitegen completion fish > ~/.config/fish/completions/sitegen.fish
              sitegen completion pwsh | Out-String | Invoke-Expression            in $PROFILE
            """)
        { shell };
        command.SetAction(arguments =>
        {
            using var script = Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion/{_scripts[arguments.GetValue(shell)!]}")!;
            using var output = Console.OpenStandardOutput();
            script.CopyTo(output);
            return ExitCode.Sound;
        });
        return command;
    }
}
