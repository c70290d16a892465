namespace SiteGen.Writing;

/// <summary>
/// Makes one finished site of the parts that were copied into one folder: what a build of the whole would have left there, its list included. Nothing is
/// done unless every part is there, of one build, and whole: each names the same stamp, lists its files, and says how many bytes they have together, since
/// a copy that was cut short leaves a file that is there and too short.
/// </summary>
public static class PartMerge
{
    /// <summary>Merges.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <exception cref="OutputRefusedException">A part or a file is missing, parts are of different builds, or the disk refuses. Nothing was touched unless the message says otherwise.</exception>
    public static MergeReport Run(string folder)
    {
        if (!Directory.Exists(folder)) throw new OutputRefusedException($"There is no folder {folder}. Copy the output of every part into one, then merge that.");
        using var taken = FolderLock.Take(folder);
        try
        {
            return Merge(folder);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(folder, problem, "The parts are not merged.");
        }
    }

    private static MergeReport Merge(string folder)
    {
        var (whole, parts) = (Manifest.Read(folder), Manifest.PartsIn(folder));
        CheckTogether(folder, whole, parts);
        var tree = new OutputTree(folder, () => throw new InvalidOperationException("Merging makes no folder."));
        foreach (var part in parts) CheckFiles(tree, part);

        var paths = parts.SelectMany(part => part.Paths).ToHashSet(StringComparer.Ordinal);
        var staging = new StagingFolder(folder);
        var gone = whole?.Paths.Where(path => !paths.Contains(path)).Order(StringComparer.Ordinal).ToList() ?? [];
        var removed = gone.Count(tree.Remove); // of an earlier site in the same folder
        Manifest.Finished(paths, null, parts[0].Stamp, parts.Sum(part => part.Bytes)).Write(folder, staging);
        Manifest.RemoveParts(folder);
        staging.Clear();
        return new MergeReport(parts.Count, paths.Count, removed, parts.Sum(part => part.Bytes));
    }

    private static void CheckTogether(string folder, Manifest? whole, IReadOnlyList<Manifest> parts)
    {
        if (parts.Count == 0)
            throw new OutputRefusedException(whole is { IsFinished: true }
                ? $"{folder} holds a whole site, and no parts to merge."
                : $"{folder} holds no part of a site. Copy the output of every part there, hidden files too: each has its list, .sitegen-part-1-of-4 for example, and actions/upload-artifact leaves hidden files out unless told.");
        var first = parts[0].Part!;
        if (parts.FirstOrDefault(part => part.Part!.Of != first.Of) is { } other)
            throw new OutputRefusedException(Text($"{folder} holds part {first} and part {other.Part}, which are not parts of one build. Empty it and copy the parts of one build there."));
        if (Missing(parts) is { Count: > 0 } missing)
            throw new OutputRefusedException(Text($"{folder} holds {parts.Count} of {first.Of} parts: {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing. Copy the output of every part there, then merge."));
        if (parts.FirstOrDefault(part => !part.IsFinished) is { } unfinished)
            throw new OutputRefusedException($"The build of part {unfinished.Part} did not end. Build it again, and copy it to {folder} again.");
        if (parts.FirstOrDefault(part => part.Stamp != parts[0].Stamp) is { } strange)
            throw new OutputRefusedException($"Part {strange.Part} was built from other files, for another date or address, or by another version than part {first}. Build all parts from one commit with the same options; give --date a day that is worked out once.");
    }

    /// <summary>The parts that are not in a folder, of those that belong together there, as <c>2/4</c>.</summary>
    internal static IReadOnlyList<string> Missing(IReadOnlyList<Manifest> parts)
    {
        var of = parts[0].Part!.Of;
        return [.. Enumerable.Range(1, of).Select(number => new Shard(number, of)).Except(parts.Select(part => part.Part!)).Select(shard => shard.ToString())];
    }

    private static void CheckFiles(OutputTree tree, Manifest part)
    {
        var bytes = 0L;
        foreach (var path in part.Paths)
        {
            var file = new FileInfo(tree.On(path));
            if (DiskEntries.Of(file) != DiskEntry.File) throw new OutputRefusedException($"{file.FullName} is missing. Copy part {part.Part} again: copying it did not end.");
            bytes += file.Length;
        }

        if (bytes != part.Bytes)
            throw new OutputRefusedException(Text($"The files of part {part.Part} have {bytes:N0} bytes, and had {part.Bytes:N0} when it was built. Copy it again: copying did not end, or something was written over it."));
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>What was merged.</summary>
/// <param name="Parts">How many parts.</param>
/// <param name="Files">Of all parts together.</param>
/// <param name="Removed">Files of an earlier site in the same folder that this one no longer has.</param>
/// <param name="Bytes">Of all files together.</param>
public readonly record struct MergeReport(int Parts, int Files, int Removed, long Bytes);
