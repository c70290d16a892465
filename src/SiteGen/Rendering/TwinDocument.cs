using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Pages;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>
/// A twin: front matter from the page's head, then what its template prints. The front matter is no template's business, because it states how
/// long the rest is: a quarter of its characters, rounded up, as an estimate of its tokens. A twin that turns out too long is printed again with
/// fewer code samples, which other pages hold as well.
/// </summary>
internal static class TwinDocument
{
    [ThreadStatic] private static ArrayBufferWriter<byte>? _body; // grows once for each thread, not for each page

    public static void Write(PageHead page, Template template, IPageView view, IBufferWriter<byte> output)
    {
        var body = _body ??= new ArrayBufferWriter<byte>(64 * 1024);
        var (front, characters) = Render(page, template, view, body);
        while (characters >= TwinBudget.MostCharacters && (view as IYieldingView)?.Without(characters - TwinBudget.MostCharacters + 1) is { } less)
            (view, (front, characters)) = (less, Render(page, template, less, body));
        output.Write(Encoding.UTF8.GetBytes(front));
        output.Write(Trimmed(body));
        output.Write("\n"u8);
    }

    private static (string FrontMatter, int Characters) Render(PageHead page, Template template, IPageView view, ArrayBufferWriter<byte> body)
    {
        body.ResetWrittenCount();
        template.Render(view, body);
        var characters = Encoding.UTF8.GetCharCount(Trimmed(body));
        var front = FrontMatter(page, (characters + 3) / 4);
        return (front, front.Length + characters + 1);
    }

    private static ReadOnlySpan<byte> Trimmed(ArrayBufferWriter<byte> body) => body.WrittenSpan.TrimStart((byte)'\n').TrimEnd((byte)'\n');

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
