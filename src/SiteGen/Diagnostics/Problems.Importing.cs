namespace SiteGen.Diagnostics;

public static partial class Problems
{
    /// <summary>A feed that is not there or may not be read.</summary>
    public static Diagnostic UnreadableFeed(string file) =>
        Error(Place.WholeFile(file), "This file cannot be read.", "Give the catalog as it was published, saved on this machine.");

    /// <summary>A feed that is not JSON, e.g. the error page of a web server saved under its name.</summary>
    public static Diagnostic BrokenFeed(Place at) =>
        Error(at, "This is not JSON from here on.", "Save the published catalog again; nothing was imported.");

    /// <summary>An object of a feed that holds one key twice, so that one of two rows would be lost.</summary>
    public static Diagnostic FeedKeyTwice(Located<string> key) =>
        Error(key.At, $"The key '{key.Value}' stands twice in this object.", "Nothing was imported, since one of the two would be lost.");

    /// <summary>JSON that is not the named feed, e.g. OpenRouter's answer given to <c>import litellm</c>.</summary>
    public static Diagnostic WrongFeed(Place at, string feed, string expected) =>
        Error(at, $"{feed}'s catalog has {expected} here.", "Check that the file is the catalog that was named; nothing was imported.");

    /// <summary>A feed that names no day of its own, imported without <c>--date</c>.</summary>
    public static Diagnostic NoFeedDate(string file) =>
        Error(Place.WholeFile(file), "This catalog does not say of which day it is.", "Give the day it was published, e.g. --date 2026-08-01.");

    /// <summary>A content file that cannot be taken apart for an import, so that its offerings are not known.</summary>
    public static Diagnostic NotImportedInto(string file) =>
        Error(Place.WholeFile(file), "Nothing was imported, since this file cannot be read.", "Mend it first; the build says what is wrong with it.");
}
