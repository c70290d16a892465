namespace SiteGen.Templating.Syntax;

/// <summary>A statement of a template.</summary>
/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind it, or behind its opening when it is a block.</param>
/// <param name="Indent">What every line it prints is indented with; null when it is that of the block around it.</param>
internal abstract record Statement(int Start, int End, string? Indent);

internal sealed record Text(int Start, int End, string? Indent, string Value) : Statement(Start, End, Indent);

internal sealed record Print(int Start, int End, string? Indent, Expression Value) : Statement(Start, End, Indent);

internal sealed record If(int Start, int End, string? Indent, Expression Condition, Block Then, Block? Else) : Statement(Start, End, Indent);

internal sealed record For(int Start, int End, string? Indent, Name Item, Expression List, LoopOptions Options, Block Body, Block? Else) : Statement(Start, End, Indent);

/// <param name="Offset">How many items to skip; null for none.</param>
/// <param name="Limit">How many to take at most; null for all.</param>
/// <param name="Reversed">True for last to first, after skipping, before taking.</param>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, bool Reversed);

/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind its value.</param>
/// <param name="Indent">See <see cref="Statement"/>.</param>
/// <param name="Value">What is compared.</param>
/// <param name="WhenIndent">The indentation of what its branches print; null when it is the statement's own.</param>
/// <param name="Whens">Tried in this order.</param>
/// <param name="Else">What is printed when none fits.</param>
internal sealed record Case(int Start, int End, string? Indent, Expression Value, string? WhenIndent, IReadOnlyList<When> Whens, Block? Else) : Statement(Start, End, Indent);

internal sealed record When(IReadOnlyList<Expression> Values, Block Body);

internal sealed record With(int Start, int End, string? Indent, Expression Value, Block Body) : Statement(Start, End, Indent);

internal sealed record Capture(int Start, int End, string? Indent, Name Target, Block Body) : Statement(Start, End, Indent);

/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Indent">See <see cref="Statement"/>.</param>
/// <param name="Path">The part's path below the theme's root.</param>
/// <param name="PathAt">Where that was written.</param>
/// <param name="Arguments"><c>$1</c>, <c>$2</c>, … of the part.</param>
internal sealed record Include(int Start, int End, string? Indent, string Path, (int Start, int End) PathAt, IReadOnlyList<Expression> Arguments)
    : Statement(Start, End, Indent);

internal sealed record Break(int Start, int End, string? Indent) : Statement(Start, End, Indent);

internal sealed record Continue(int Start, int End, string? Indent) : Statement(Start, End, Indent);

internal sealed record Block(IReadOnlyList<Statement> Statements);
