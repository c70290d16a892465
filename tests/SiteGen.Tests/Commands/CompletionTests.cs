using System.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("sitegen ", "build new check")]
    [InlineData("sitegen imp", "import")]
    [InlineData("sitegen import ", "models-dev litellm openrouter")]
    [InlineData("sitegen build --", "--output --base-url --check")]
    [InlineData("sitegen new ", "site author provider model")]
    [InlineData("sitegen completion ", "bash zsh fish pwsh")]
    [InlineData("sitegen theme copy pages/mo", "pages/model.html pages/model.md pages/models.html")]
    public void Bash_completes_what_the_program_knows(string line, string expected)
    {
        var found = Bash(line);

        Assert.All(expected.Split(' '), word => Assert.Contains(word, found));
        Assert.All(found, word => Assert.StartsWith(line[(line.LastIndexOf(' ') + 1)..], word, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_has_one_short_name() => Assert.Equal(["--help", "-h"], Bash("sitegen new -").Order(StringComparer.Ordinal));

    [Fact]
    public void What_nobody_knows_is_left_to_the_names_of_files() => Assert.Empty(Bash("sitegen build catal"));

    [ToolTheory("zsh")]
    [InlineData("zsh", "-n")]
    public void The_script_of_another_shell_is_well_formed(string shell, string option) => Assert.Equal("", Parse(shell, option));

    [ToolTheory("fish")]
    [InlineData("fish", "--no-execute")]
    public void The_script_of_a_third_shell_is_well_formed(string shell, string option) => Assert.Equal("", Parse(shell, option));

    [Fact]
    public void A_shell_nobody_wrote_a_script_for_is_refused()
    {
        var run = SitegenProgram.Run("completion", "tcsh");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("tcsh", run.Errors, StringComparison.Ordinal);
    }

    private static string Parse(string shell, string option)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("script"), SitegenProgram.Run("completion", shell).Output);
        return Run(shell, [option, folder.In("script")]);
    }

    /// <summary>What bash has to offer behind a line, in a shell of its own that knows the program as <c>sitegen</c>.</summary>
    private static string[] Bash(string line)
    {
        var script = $$"""
            set -euo pipefail
            sitegen() { dotnet "{{Path.Combine(AppContext.BaseDirectory, "sitegen.dll")}}" "$@"; }
            eval "$(sitegen completion bash)"
            complete -p sitegen >&2
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _sitegen || : # compgen says so when nothing fits
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        return Run("bash", ["-c", script]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
