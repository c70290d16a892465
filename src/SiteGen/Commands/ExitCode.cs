namespace SiteGen.Commands;

/// <summary>What the program answers to whoever called it.</summary>
public static class ExitCode
{
    /// <summary>The content is sound and everything was done.</summary>
    public const int Sound = 0;

    /// <summary>The content has errors, which were printed; nothing was written.</summary>
    public const int Unsound = 1;

    /// <summary>The command could not be run: wrong arguments, a folder that is not ours, a full disk.</summary>
    public const int CouldNotRun = 2;
}
