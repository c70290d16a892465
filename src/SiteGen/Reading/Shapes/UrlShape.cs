using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Shapes;

/// <summary>An address. Only the schemes named here can be written, so that no link runs a script.</summary>
/// <param name="Schemes">Allowed beginnings, in lower case.</param>
public sealed class UrlShape(params string[] Schemes) : ScalarShape<string>
{
    private const int MaxLength = 2000;

    /// <summary>Whether <c>${NAME}</c> may stand for what an account fills in, as in the endpoints of clouds.</summary>
    public bool MayHoldPlaceholders { get; init; }

    private static readonly SearchValues<char> _outside = SearchValues.Create(" \t\n\\\"<>^`{|}");
    private static readonly SearchValues<char> _nameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <inheritdoc/>
    public override string Expected => "an address";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        // The reader folds the scheme's case and takes the address apart; this is what of it a pattern can say.
        static string AnyCase(string scheme) => string.Concat(scheme.Select(letter => $"[{char.ToUpperInvariant(letter)}{letter}]"));
        var schemes = string.Join('|', Schemes.Select(scheme => AnyCase(scheme) + (scheme == "mailto" ? ":" : "://")));
        schema.Pattern($"({schemes}){(MayHoldPlaceholders ? "[^ \\t\\n\\\\\"<>^`|]+" : "[^ \\t\\n\\\\\"<>^`{|}]+")}", MaxLength);
    }

    private string Allowed => string.Join(", ", Schemes.Select(scheme => scheme == "mailto" ? "mailto:" : scheme + "://"));

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        if (IsSimple(value)) return null;
        if (value.Length > MaxLength) return Problems.TooLong(scalar.At, value.Length, MaxLength);
        if ((MayHoldPlaceholders ? WithoutPlaceholders(value) : value).AsSpan().ContainsAny(_outside)) return Problems.NotAUrl(scalar.At, value, Allowed);

        if (HoldsHidden(value)) return Problems.NotAUrl(scalar.At, value, Allowed);

        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return Problems.NotAUrl(scalar.At, value, Allowed);
        var scheme = value[..colon].ToLowerInvariant();
        if (!Schemes.Contains(scheme)) return Problems.UnsafeUrl(scalar.At, scheme, Allowed);
        if (scheme == "mailto") return value.Contains('@', StringComparison.Ordinal) ? null : Problems.NotAUrl(scalar.At, value, Allowed);
        if (value.AsSpan(colon).StartsWith("://") && HostOf(value, colon).Contains('@')) return Problems.UrlWithUser(scalar.At, value);
        return LeadsToAHost(WithoutPlaceholders(value)) ? null : Problems.NotAUrl(scalar.At, value, Allowed);
    }

    /// <summary>Whether an address with a scheme has <c>://</c> behind it and then a host that can be one, with no user before it and nothing of it encoded.</summary>
    internal static bool LeadsToAHost(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && value.Length <= MaxLength && value.AsSpan(colon).StartsWith("://") && !HostOf(value, colon).ContainsAny('@', '%')
            && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0;
    }

    /// <summary>With its port, and with whatever claims to be a user before it.</summary>
    private static ReadOnlySpan<char> HostOf(string value, int colon)
    {
        var rest = value.AsSpan(colon + "://".Length);
        var end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>White space beyond ASCII, and what shows nothing.</summary>
    private static bool HoldsHidden(string value)
    {
        foreach (var c in value)
            if (c > '~' && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control)) return true;
        return VisibleText.FirstHidden(value, mayHaveLines: false) is not null;
    }

    /// <summary>
    /// Whether it is one of the addresses that nearly all are, right by any of the rules below: https, a name of lower-case labels whose last is letters, and
    /// a path of ASCII that holds nothing forbidden. Making a <see cref="Uri"/> costs fifty times as much.
    /// </summary>
    private bool IsSimple(string value)
    {
        if (Schemes[0] != "https" || value.Length > MaxLength || !value.StartsWith("https://", StringComparison.Ordinal)) return false;
        var rest = value.AsSpan("https://".Length);
        var host = rest.IndexOf('/') is var slash and >= 0 ? rest[..slash] : rest;
        var top = host[(host.LastIndexOf('.') + 1)..];
        return top.Length > 0 && top.Length < host.Length && host.Length <= 60 && AreLetters(top) && AreLabels(host) && IsPath(rest[host.Length..]);
    }

    private static bool AreLetters(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
            if (!char.IsAsciiLetterLower(c)) return false;
        return true;
    }

    private static bool IsPath(ReadOnlySpan<char> path)
    {
        foreach (var c in path)
            if (c is <= ' ' or > '~' or '\\' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}') return false;
        return true;
    }

    private static bool AreLabels(ReadOnlySpan<char> host)
    {
        var before = '.';
        foreach (var c in host)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c is not ('.' or '-') || before is '.' or '-')) return false;
            if (c == '.' && before == '-') return false;
            before = c;
        }

        return true;
    }

    private static string WithoutPlaceholders(string value)
    {
        var text = value;
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end < 0 || end == start + 2 || text.AsSpan(start + 2, end - start - 2).ContainsAnyExcept(_nameCharacters)) return text;
            text = string.Concat(text.AsSpan(0, start), "x", text.AsSpan(end + 1));
        }

        return text;
    }
}
