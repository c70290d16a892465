using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Pages;
using SiteGen.Templating;
using SiteGen.Templating.Escaping;
using SiteGen.Templating.Running;

namespace SiteGen.Rendering;

/// <summary>
/// A twin: front matter from the page's head, then what its template prints. The front matter is no template's business, because it states how
/// long the rest is: a quarter of its characters, rounded up, as an estimate of its tokens. A twin that turns out too long is printed again with
/// fewer code samples, which other pages hold as well.
/// </summary>
internal static class TwinDocument
{
    private static readonly EscapeTable Quotable = new(
        EscapeTable.Range('\0', '\x1F') + EscapeTable.Range('\x7F', '\x9F') + "\"\\\u2028\u2029",
        c => c is '"' or '\\' ? $"\\{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));

    public static void Write(PageHead page, Template template, IPageView view, IBufferWriter<byte> output)
    {
        var (front, body) = (SpareBuffers.Lend(), SpareBuffers.Lend());
        var characters = Render(page, template, view, front, body);
        while (characters >= TwinBudget.MostCharacters && (view as IYieldingView)?.Without(characters - TwinBudget.MostCharacters + 1) is { } less)
            (view, characters) = (less, Render(page, template, less, front, body));
        output.Write(front.WrittenSpan);
        output.Write(Trimmed(body));
        output.Write("\n"u8);
        SpareBuffers.GiveBack(body);
        SpareBuffers.GiveBack(front);
    }

    /// <returns>How many characters the document has.</returns>
    private static int Render(PageHead page, Template template, IPageView view, ArrayBufferWriter<byte> front, ArrayBufferWriter<byte> body)
    {
        front.ResetWrittenCount();
        body.ResetWrittenCount();
        template.Render(view, body);
        var characters = Encoding.UTF8.GetCharCount(Trimmed(body));
        FrontMatter(page, (characters + 3) / 4, front);
        return Encoding.UTF8.GetCharCount(front.WrittenSpan) + characters + 1;
    }

    private static ReadOnlySpan<byte> Trimmed(ArrayBufferWriter<byte> body) => body.WrittenSpan.TrimStart((byte)'\n').TrimEnd((byte)'\n');

    private static void FrontMatter(PageHead page, int tokens, ArrayBufferWriter<byte> buffer)
    {
        var yaml = new Utf8Output(buffer);
        yaml.Write("---\n"u8);
        Quoted("title: \""u8, page.Heading, ref yaml);
        Quoted("description: \""u8, page.Description, ref yaml);
        Plain("url: "u8, page.Url, ref yaml);
        Plain("canonical: "u8, page.Url, ref yaml);
        Plain("markdown_url: "u8, page.Markdown?.Url, ref yaml);
        Plain("json_url: "u8, page.Json?.Url, ref yaml);
        Plain("type: "u8, page.Type, ref yaml);
        Quoted("id: \""u8, page.Id, ref yaml);
        Plain("status: "u8, page.Status, ref yaml);
        Quoted("last_updated: \""u8, page.LastUpdated, ref yaml);
        Quoted("verified: \""u8, page.Verified, ref yaml);
        yaml.Write("tokens_estimate: "u8);
        yaml.Write((long)tokens);
        yaml.Write("\n---\n\n"u8);
        yaml.Flush();
    }

    private static void Plain(ReadOnlySpan<byte> key, string? value, ref Utf8Output yaml)
    {
        if (value is null) return;
        yaml.Write(key);
        yaml.Write(value);
        yaml.Write((byte)'\n');
    }

    private static void Quoted(ReadOnlySpan<byte> key, string? value, ref Utf8Output yaml)
    {
        if (value is null) return;
        yaml.Write(key);
        Quotable.Write(value, ref yaml);
        yaml.Write("\"\n"u8);
    }
}
