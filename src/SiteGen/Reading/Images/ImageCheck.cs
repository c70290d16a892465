using SiteGen.Diagnostics;

namespace SiteGen.Reading.Images;

/// <summary>Images are published as they are, so each must be what its name says, of a sane size, and hold nothing that runs.</summary>
internal static class ImageCheck
{
    private const int MaxBytes = 2 * 1024 * 1024;
    private const int MaxPixels = 8_192;

    /// <summary>Reports what is wrong with one image.</summary>
    /// <param name="path">On disk.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Run(string path, string file, DiagnosticBag diagnostics)
    {
        if (Read(path, file, diagnostics) is not { } bytes) return;
        var ending = Path.GetExtension(file);
        if (ending == ".svg") SvgCheck.Run(bytes, file, diagnostics);
        else if (ImageSize.Of(bytes, ending) is not { } size) diagnostics.Add(Problems.NotThatImage(file, ending));
        else if (size.Width is < 1 or > MaxPixels || size.Height is < 1 or > MaxPixels) diagnostics.Add(Problems.ImageOfOddSize(file, size.Width, size.Height, MaxPixels));
    }

    private static byte[]? Read(string path, string file, DiagnosticBag diagnostics)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MaxBytes) diagnostics.Add(Problems.ImageTooLarge(file, MaxBytes));
            else if (length == 0) diagnostics.Add(Problems.NotThatImage(file, Path.GetExtension(file))); // also a pipe, which would be waited for
            else return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFile(file));
        }

        return null;
    }
}
