using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>One of Scriban's functions that templates may call.</summary>
/// <param name="Signature">As documentation and messages show it, e.g. <c>string.truncate text length ellipsis?</c>.</param>
/// <param name="Parameters">What it takes, in order.</param>
/// <param name="LeastArguments">How many of them must be given.</param>
/// <param name="ResultOf">The result's type for the arguments' types.</param>
/// <param name="Body">What it does; arguments that were left out are null.</param>
internal sealed record Function(
    string Signature,
    IReadOnlyList<Parameter> Parameters,
    int LeastArguments,
    Func<IReadOnlyList<Shape>, Shape> ResultOf,
    FunctionBody Body);

/// <param name="Described">As a message names what is wanted.</param>
/// <param name="Accepts">Whether an argument of a type will do.</param>
internal sealed record Parameter(string Described, Func<Shape, bool> Accepts)
{
    /// <summary>A text; null counts as none.</summary>
    public static readonly Parameter Text = new("text", type => type.Kind is Kind.Text or Kind.Null);

    public static readonly Parameter PresentText = new("text that is not missing", type => type is { Kind: Kind.Text, MayBeNull: false });

    public static readonly Parameter Number = new("a number", type => type is { Kind: Kind.Number, MayBeNull: false });

    /// <summary>A list; null counts as none.</summary>
    public static readonly Parameter List = new("a list", type => type.Kind is Kind.List or Kind.Null);

    public static readonly Parameter PrintableList = new(
        "a list of texts or numbers", type => type.Kind == Kind.Null || type.Item?.Kind is Kind.Text or Kind.Number or Kind.Decimal or Kind.Bool);

    public static readonly Parameter TextList = new("a list of texts", type => type.Kind == Kind.Null || type.Item?.Kind == Kind.Text);
}
