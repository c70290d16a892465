using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteGen.Domain;

namespace SiteGen.Commands;

/// <summary>Arguments and options that commands share.</summary>
internal static class SiteArguments
{
    public static Argument<string> Site()
    {
        var site = Named(new Argument<string>("SITE")
        {
            Description = "The folder that holds content/ and, to change the theme, templates/.",
            DefaultValueFactory = _ => ".",
        });
        site.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder)) result.AddError($"There is no folder '{folder}'.");
        });
        return site;
    }

    /// <summary>Refuses what cannot be meant as the name of a file or folder: nothing, as a variable of the shell leaves it that was never set, and a misspelt option, which the parser takes for a name.</summary>
    public static Argument<string> Named(Argument<string> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var name }]) return;
            if (name.Length == 0) result.AddError(Nothing(argument.Name));
            else if (name is ['-', _, ..] && !Path.Exists(name)) result.AddError(ArgumentReport.NoOption(name, (CommandResult)result.Parent!));
        });
        return argument;
    }

    /// <inheritdoc cref="Named(Argument{string})"/>
    public static Option<string?> Named(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError(Nothing(option.Name));
        });
        return option;
    }

    public static Option<DateOnly?> Date(string description) => new("--date")
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (IsoDate.Parse(result.Tokens[0].Value) is { } date) return date;
            result.AddError($"'{result.Tokens[0].Value}' is not a date: write YYYY-MM-DD.");
            return null;
        },
    };

    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "How many files are worked on at once; the number of processors by default.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
            result.AddError($"--jobs must be a whole number of at least 1, not '{result.Tokens[0].Value}'.");
            return 1;
        },
    };

    private static string Nothing(string argument) => $"{argument} is empty: name a file or folder (. is the one you are in).";

    /// <summary>The folders of a site; the output goes to <c>output/</c> in it unless another folder is given.</summary>
    public static SiteFolders FoldersOf(string site, string? output)
    {
        var root = Path.GetFullPath(site);
        return new SiteFolders(root, output is null ? Path.Combine(root, "output") : Path.GetFullPath(output));
    }
}
