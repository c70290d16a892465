using System.CommandLine;
using SiteGen.Commands;
using SiteGen.Writing;

var root = new RootCommand("SiteGen builds a static catalog of AI models: HTML for people, Markdown and JSON for agents.")
{
    BuildCommand.Create(),
    ThemeCommand.Create(),
};
var arguments = root.Parse(args);
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
