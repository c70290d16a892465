using System.Buffers;

namespace SiteGen.Writing;

/// <summary>Whether a file on disk has certain bytes already.</summary>
internal static class SameBytes
{
    private const int Most = 1 << 20;

    /// <summary>True when it is a file, no link, with exactly these bytes.</summary>
    /// <param name="known">Looked at once.</param>
    /// <param name="bytes">All of them.</param>
    public static bool In(FileInfo known, ReadOnlySpan<byte> bytes)
    {
        if (DiskEntries.Of(known) != DiskEntry.File || known.Length != bytes.Length) return false;
        if (bytes.IsEmpty) return true; // not opened: a pipe has no length either, and would be waited for
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(Most, bytes.Length));
        try
        {
            using var handle = File.OpenHandle(known.FullName);
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || !bytes.Slice(at, Math.Min(read, bytes.Length - at)).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        catch (UnauthorizedAccessException) // what nobody can read is written anew
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>True when both are files, no links, with the same bytes.</summary>
    public static bool In(FileInfo known, FileInfo other)
    {
        if (DiskEntries.Of(known) != DiskEntry.File || known.Length != other.Length) return false;
        if (other.Length == 0) return true;
        using var one = known.OpenRead();
        using var two = other.OpenRead();
        var (left, right) = (new byte[Most / 8], new byte[Most / 8]);
        while (true)
        {
            var read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            if (two.ReadAtLeast(right, right.Length, throwOnEndOfStream: false) != read || !left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read))) return false;
            if (read < left.Length) return true;
        }
    }
}
