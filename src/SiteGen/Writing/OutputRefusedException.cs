namespace SiteGen.Writing;

/// <summary>A folder cannot be written into; the message tells the user what is wrong, where, and what to do.</summary>
/// <param name="message">As the user reads it.</param>
/// <param name="cause">What the disk said; null when we refused by ourselves.</param>
public sealed class OutputRefusedException(string message, Exception? cause = null) : Exception(message, cause);
