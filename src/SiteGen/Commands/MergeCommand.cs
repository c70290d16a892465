using System.CommandLine;
using System.Globalization;
using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary><c>sitegen merge</c>: the last step after <c>sitegen build --shard</c>.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var output = SiteArguments.Named(new Argument<string>("OUTPUT") { Description = "The folder that the output of every part was copied into.", DefaultValueFactory = _ => "output" });
        var quiet = new Option<bool>("--quiet") { Description = "Print problems only." };
        var command = new Command("merge",
            """
            Makes one site of the parts that 'sitegen build --shard' wrote, once all of them are copied into one folder; the same as a build of the whole.

            Examples:
              sitegen build --shard 1/2 --output part1       on one machine
              sitegen build --shard 2/2 --output part2       on another
              mkdir output; cp -R part1/. part2/. output     hidden files too: each part has its list
              sitegen merge output                           nothing is left of the parts, and nothing of them is missing

            Exit codes: 0 the folder holds a whole site, 2 a part or a file is missing, or the parts are not of one build; nothing was done.
            """)
        { output, quiet };
        command.SetAction(arguments => Run(Path.GetFullPath(arguments.GetValue(output)!), arguments.GetValue(quiet)));
        return command;
    }

    private static int Run(string folder, bool quiet)
    {
        var report = PartMerge.Run(folder);
        if (quiet) return ExitCode.Sound;
        var removed = report.Removed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {report.Removed:N0} of an earlier site removed.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Merged {report.Parts} parts: {report.Files:N0} files, {report.Bytes / 1_000_000.0:N1} MB in {Path.GetRelativePath(Environment.CurrentDirectory, folder)}.{removed}"));
        return ExitCode.Sound;
    }
}
