using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SiteGen.Domain;

namespace SiteGen.Reading;

/// <summary>
/// Where bodies wait until their page is written: those of a small catalog in memory, what a large one has beyond that in a temporary file. The file has no name
/// that anybody could open it by, so that what was checked is what is printed, and it is gone with the process, however that ends. For any number of threads.
/// </summary>
/// <param name="mostInMemory">How many bytes are kept before the file is made.</param>
internal sealed class TextShelf(long mostInMemory = 16 * 1024 * 1024)
{
    private readonly Lazy<SafeFileHandle?> _file = new(Open);
    private long _inMemory;
    private long _inFile;

    /// <summary>Keeps a text.</summary>
    public KeptText Put(ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var utf8 = bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes));
            return Interlocked.Add(ref _inMemory, utf8.Length) > mostInMemory && PutInFile(utf8) is { } put ? put : new TextInMemory(utf8.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private TextInFile? PutInFile(ReadOnlySpan<byte> utf8)
    {
        if (_file.Value is not { } file) return null;
        var at = Interlocked.Add(ref _inFile, utf8.Length) - utf8.Length;
        try
        {
            RandomAccess.Write(file, utf8, at);
            return new TextInFile(file, at, utf8.Length);
        }
        catch (IOException)
        {
            return null; // the disk is full: there may yet be memory
        }
    }

    /// <summary>null where no temporary file can be made.</summary>
    private static SafeFileHandle? Open()
    {
        try
        {
            var path = Path.GetTempFileName(); // made by this call, and for this user alone
            var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
            if (!OperatingSystem.IsWindows()) File.Delete(path); // elsewhere a file lives on without its name
            return file;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed class TextInMemory(byte[] utf8) : KeptText
    {
        public override string Read() => Encoding.UTF8.GetString(utf8);
    }

    private sealed class TextInFile(SafeFileHandle file, long at, int length) : KeptText
    {
        public override string Read()
        {
            var bytes = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                var read = 0;
                while (read < length && RandomAccess.Read(file, bytes.AsSpan(read, length - read), at + read) is var more and > 0) read += more;
                return read == length ? Encoding.UTF8.GetString(bytes, 0, length) : throw new EndOfStreamException("The temporary file has become shorter.");
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }
}
