using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Shows how far a build is, where somebody watches.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan _beat = TimeSpan.FromMilliseconds(50);

    /// <summary>False when the output goes to a file or a pipe.</summary>
    public static bool CanBeShown => !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Runs the work; a bar appears when it takes long enough to be worth one, and is gone at the end.</summary>
    public static T Show<T>(Func<BuildProgress, T> work)
    {
        var progress = new BuildProgress();
        var running = Task.Run(() => work(progress));
        if (Task.WaitAny([running], _patience) >= 0) return running.GetAwaiter().GetResult();
        AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var bar = context.AddTask("Reading");
            while (Task.WaitAny([running], _beat) < 0)
            {
                (bar.Description, bar.IsIndeterminate) = (progress.Stage, progress.Total == 0);
                (bar.MaxValue, bar.Value) = (Math.Max(1, progress.Total), progress.Done);
            }
        });
        return running.GetAwaiter().GetResult();
    }
}
