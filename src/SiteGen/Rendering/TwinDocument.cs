using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Pages;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>
/// A twin: front matter from the page's head, then what its template prints. The front matter is no template's business, because it states how
/// long the rest is: a quarter of its characters, rounded up, as an estimate of its tokens.
/// </summary>
internal static class TwinDocument
{
    [ThreadStatic] private static ArrayBufferWriter<byte>? _body; // grows once for each thread, not for each page

    public static void Write(PageHead page, Template template, IPageView view, IBufferWriter<byte> output)
    {
        var body = _body ??= new ArrayBufferWriter<byte>(64 * 1024);
        body.ResetWrittenCount();
        template.Render(view, body);
        var text = body.WrittenSpan.TrimStart((byte)'\n').TrimEnd((byte)'\n');
        output.Write(Encoding.UTF8.GetBytes(FrontMatter(page, (Encoding.UTF8.GetCharCount(text) + 3) / 4)));
        output.Write(text);
        output.Write("\n"u8);
    }

    private static string FrontMatter(PageHead page, int tokens)
    {
        var yaml = new StringBuilder(512).Append("---\n");
        Quoted("title", page.Heading);
        Quoted("description", page.Description);
        Plain("url", page.Url);
        Plain("canonical", page.Url);
        Plain("markdown_url", page.Markdown?.Url);
        Plain("json_url", page.Json?.Url);
        Plain("type", page.Type);
        Quoted("id", page.Id);
        Plain("status", page.Status);
        Quoted("last_updated", page.LastUpdated);
        Quoted("verified", page.Verified);
        Plain("tokens_estimate", tokens.ToString(CultureInfo.InvariantCulture));
        return yaml.Append("---\n\n").ToString();

        void Plain(string key, string? value)
        {
            if (value is not null) yaml.Append(key).Append(": ").Append(value).Append('\n');
        }

        void Quoted(string key, string? value)
        {
            if (value is null) return;
            yaml.Append(key).Append(": \"");
            foreach (var letter in value)
                if (letter is '"' or '\\') yaml.Append('\\').Append(letter);
                else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u0085') yaml.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                else yaml.Append(letter);
            yaml.Append("\"\n");
        }
    }
}
