using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Reading.Images;
using SiteGen.Reading.Shapes;
using SiteGen.Tests.Hostile;
using SiteGen.Tests.Reading;

namespace SiteGen.Tests.Properties;

/// <summary>What holds of whatever strangers write.</summary>
public sealed class ContentProperties
{
    /// <summary>Pages (AngleSharp), Markdown twins (Markdig) and their front matter (YamlDotNet), JSON twins, JSON-LD, the Atom feed, the calendar: see <see cref="ShownTexts"/>.</summary>
    [Fact]
    public void Any_text_in_any_field_comes_back_from_every_form() => Holds.For(
        Inputs.Line, 40, text => EveryFieldTests.Altered(path => text + EveryFieldTests.Mark(path)) is { Count: > 0 } altered ? string.Join('\n', altered) : null, Inputs.Shorter);

    [Fact]
    public void Any_text_comes_back_behind_the_mark_of_its_field() => Holds.For(
        Inputs.Line, 25, text => EveryFieldTests.Altered(path => EveryFieldTests.Mark(path) + text) is { Count: > 0 } altered ? string.Join('\n', altered) : null, Inputs.Shorter);

    [Fact]
    public void Any_price_is_printed_with_all_its_digits() => Holds.For(Price, 3_000, price =>
    {
        var written = price.ToString(CultureInfo.InvariantCulture);
        var diagnostics = new DiagnosticBag();
        if (!DecimalShape.Price.TryRead(new YamlScalar(written, true, default), diagnostics, out var read)) return $"{written} is refused";
        var printed = Format.Usd(read);
        return decimal.Parse(printed[1..].Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) == price ? null : $"{written} is printed as {printed}";
    });

    [Fact] public void Any_bytes_as_a_content_file_are_reported_or_give_sound_pages() => Holds.For(Inputs.Bytes, 150, bytes => FaultOf("content/models/acme/one.md", bytes));

    [Fact] public void Any_bytes_in_front_matter_are_reported_or_give_sound_pages() => Holds.For(Inputs.Bytes, 150, bytes => FaultOf("content/models/acme/one.md", [.. "---\nname: One\nkind: chat\n"u8, .. bytes, .. "\n---\n"u8, .. bytes]));

    [Fact]
    public void Any_bytes_as_site_yml_are_reported() => Holds.For(Inputs.Bytes, 100, bytes => FaultOf("content/site.yml", [.. "name: S\nbase_url: https://example.org/\ndescription: D\n"u8, .. bytes]));

    [Fact]
    public void Any_front_matter_of_known_keys_is_reported_or_gives_sound_pages() => Holds.For(Inputs.FrontMatter.SelectMany(_ => Inputs.FrontMatter, (model, offering) => (model, offering)), 100, made =>
        FaultOf("content/models/acme/one.md", Encoding.UTF8.GetBytes($"---\nname: One\nkind: chat\n{made.model}offerings:\n  - provider: cloud\n    model_id: one\n    billing: unknown\n    source: https://a.example/\n    {made.offering.Replace("\n", "\n    ", StringComparison.Ordinal)}\n---\n")));

    [Fact]
    public void Any_body_is_reported_or_gives_sound_pages_and_in_two_seconds()
    {
        Holds.For(Inputs.Body, 600, body =>
        {
            var started = ProcessorTime.OfThisThread();
            var fault = FaultOf("content/models/acme/one.md", Encoding.UTF8.GetBytes($"---\nname: One\nkind: chat\n---\n{body}"));
            return fault ?? (ProcessorTime.OfThisThread() - started is { } took && took > TimeSpan.FromSeconds(2) ? $"took {took.TotalSeconds:0.0} s of the processor" : null);
        }, Inputs.Fewer);
    }

    [Fact] public void A_real_file_with_pieces_changed_is_reported_or_gives_sound_pages() => Holds.For(Inputs.ChangedFile, 250, bytes => FaultOf("content/models/acme/one.md", bytes));

    [Fact]
    public void Any_bytes_as_an_image_are_reported_or_taken() => Holds.For(Inputs.Bytes.SelectMany(_ => Gen.Elements(".svg", ".png", ".jpg", ".gif", ".webp"), (bytes, ending) => (bytes, ending)), 400, image =>
    {
        foreach (var head in (byte[][])[[], [0x89, .. "PNG\r\n\u001A\n"u8], [0xFF, 0xD8, 0xFF, 0xE0], [.. "GIF89a"u8], [.. "RIFF----WEBPVP8"u8], [.. "<svg xmlns='http://www.w3.org/2000/svg'>"u8]])
        {
            byte[] file = [.. head, .. image.bytes];
            if (image.ending == ".svg") SvgCheck.Run(file, "a.svg", new DiagnosticBag());
            else _ = ImageSize.Of(file, image.ending);
        }

        return null;
    });

    [Fact]
    public void Any_text_as_an_address_is_refused_or_one_of_the_web() => Holds.For(
        Inputs.Line.SelectMany(_ => Gen.Elements("", "https://", "http://", "https://a.example", "https://a.example/", "javascript:", "//"), (text, start) => start + text), 1_500, address =>
        {
            if (!new UrlShape("https", "http").TryRead(new YamlScalar(address, false, default), new DiagnosticBag(), out var url)) return null;
            return Uri.TryCreate(url, UriKind.Absolute, out var read) && read.Scheme is "https" or "http" && read is { UserInfo: "", Host.Length: > 0 } && !url.Contains('"', StringComparison.Ordinal) ? null : $"{url} is taken";
        });

    [Fact]
    public void Front_matter_is_read_alike_by_both_readers() => Holds.For(Inputs.ChangedFile, 1_500, bytes =>
    {
        if (SourceText.Decode(bytes, "x.md", new DiagnosticBag()) is not { } text) return null;
        new BothReadings().Compare(text.Trim('-', '\n').Split("\n---\n")[0]);
        return null;
    });

    /// <summary>Up to 28 digits, up to 12 of them before the point.</summary>
    private static Gen<decimal> Price { get; } =
        from high in Gen.Choose(0, int.MaxValue)
        from middle in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(0, 2)
        from scale in Gen.Choose(0, 28)
        let number = new decimal(low, size > 0 ? middle : 0, size > 1 ? high >> 2 : 0, false, (byte)scale)
        where number <= 1_000_000_000_000m
        select number;

    private static string? FaultOf(string path, byte[] bytes)
    {
        using var site = HostileSite.Plain().With("content/models/acme/one.md", "---\nname: One\nkind: chat\n---\n"u8.ToArray()).With(path, bytes);
        return HostileRun.Of(site).Fault([]);
    }
}
