namespace SiteGen.Templating.Typing;

/// <summary>Every function templates may call, by Scriban's name for it.</summary>
internal static class Functions
{
    public static readonly IReadOnlyDictionary<string, Function> All = new[] { TextFunctions.All, ListFunctions.All }
        .SelectMany(functions => functions)
        .ToDictionary(function => function.Signature.Split(' ')[0], StringComparer.Ordinal);
}
