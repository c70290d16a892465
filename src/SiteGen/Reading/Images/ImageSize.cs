using System.Buffers.Binary;

namespace SiteGen.Reading.Images;

/// <summary>How large raster images are, by their own headers.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal readonly record struct ImageSize(long Width, long Height)
{
    /// <summary>The size; null when the bytes are not an image of the kind that the file's ending names.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="ending">With its dot, e.g. <c>.png</c>.</param>
    public static ImageSize? Of(ReadOnlySpan<byte> bytes, string ending) => ending switch
    {
        ".png" => OfPng(bytes),
        ".jpg" => OfJpeg(bytes),
        ".gif" => OfGif(bytes),
        ".webp" => OfWebP(bytes),
        _ => null,
    };

    private static ImageSize? OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 33 && bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n\u001A\n"u8) && bytes[12..].StartsWith("IHDR"u8)
            ? new ImageSize(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
            : null;

    private static ImageSize? OfGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 14 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
            : null;

    /// <summary>The frame's header stands behind any number of segments, each with its length; https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B.</summary>
    private static ImageSize? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return null;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    /// <summary>Lossy, lossless or extended; https://developers.google.com/speed/webp/docs/riff_container.</summary>
    private static ImageSize? OfWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8)) return null;
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8X"u8)) return new ImageSize(1 + UInt24(chunk[12..]), 1 + UInt24(chunk[15..]));
        if (chunk.StartsWith("VP8L"u8) && chunk[8] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
            return new ImageSize(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        return chunk.StartsWith("VP8 "u8) && chunk[11] == 0x9D && chunk[12] == 0x01 && chunk[13] == 0x2A
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF)
            : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
