using System.CommandLine;
using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Arguments and options that commands share.</summary>
internal static class SiteArguments
{
    public static Argument<string> Site()
    {
        var site = new Argument<string>("SITE")
        {
            Description = "The folder that holds content/ and, to change the theme, templates/.",
            DefaultValueFactory = _ => ".",
        };
        site.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder)) result.AddError(folder.StartsWith('-') ? $"There is no option '{folder}'." : $"There is no folder '{folder}'.");
        });
        return site;
    }

    public static Option<DateOnly?> Date(string description) => new("--date")
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
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

    /// <summary>The folders of a site; the output goes to <c>output/</c> in it unless another folder is given.</summary>
    public static SiteFolders FoldersOf(string site, string? output)
    {
        var root = Path.GetFullPath(site);
        return new SiteFolders(root, output is null ? Path.Combine(root, "output") : Path.GetFullPath(output));
    }
}
