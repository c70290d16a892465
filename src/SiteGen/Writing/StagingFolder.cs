using System.Globalization;

namespace SiteGen.Writing;

/// <summary>
/// Where files are written whole before they take the places of earlier ones: in the output folder, so that taking a place is a rename. What a killed build
/// left there is thrown away. It is made when the first file needs it.
/// </summary>
internal sealed class StagingFolder
{
    /// <summary>In the output folder.</summary>
    public const string Name = Manifest.FileName + "-new";

    private readonly string _folder;
    private readonly Lock _making = new();
    private ReadableByAll? _readable;
    private int _count;

    /// <summary>Throws away what an earlier build left.</summary>
    /// <param name="output">The output folder, locked.</param>
    public StagingFolder(string output)
    {
        _folder = Path.Combine(output, Name);
        Clear();
    }

    /// <summary>What new files and folders of the output lack to be read by all.</summary>
    public ReadableByAll Readable
    {
        get
        {
            if (_readable is { } known) return known;
            lock (_making)
            {
                if (_readable is null) Directory.CreateDirectory(_folder);
                return _readable ??= ReadableByAll.Like(_folder);
            }
        }
    }

    /// <summary>Where the next file may be written; no other has the name.</summary>
    public string Next()
    {
        _ = Readable;
        return Path.Combine(_folder, Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a file under a name of its own.</summary>
    /// <returns>Where it lies now.</returns>
    public string Write(string name, Action<Stream> write)
    {
        var readable = Readable;
        var path = Path.Combine(_folder, name);
        WholeFile.Create(path, write, readable);
        return path;
    }

    /// <summary>Removes the folder with all that is in it; what a link in it leads to stays.</summary>
    public void Clear()
    {
        switch (DiskEntries.At(_folder))
        {
            case DiskEntry.Folder:
                Directory.Delete(_folder, recursive: true);
                break;
            case DiskEntry.File or DiskEntry.Link:
                File.Delete(_folder);
                break;
        }

        _readable = null;
    }
}
