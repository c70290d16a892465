namespace SiteGen.Templating.Syntax;

/// <summary>What a template asks for, as written. <paramref name="Start"/> and <paramref name="End"/> are offsets in its text.</summary>
internal abstract record Expression(int Start, int End);

/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Value">A string, long or bool; null for <c>null</c>.</param>
internal sealed record Literal(int Start, int End, object? Value) : Expression(Start, End);

internal sealed record Name(int Start, int End, string Text) : Expression(Start, End);

/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Number">1 for <c>$1</c>.</param>
internal sealed record Argument(int Start, int End, int Number) : Expression(Start, End);

/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Owner">What stands before the dot.</param>
/// <param name="Text">The member's name.</param>
/// <param name="NameStart">Where the name begins.</param>
/// <param name="Conditional">True for <c>?.</c>, and for every dot behind one, as in Scriban.</param>
internal sealed record Member(int Start, int End, Expression Owner, string Text, int NameStart, bool Conditional) : Expression(Start, End);

internal sealed record Not(int Start, int End, Expression Operand) : Expression(Start, End);

internal sealed record Binary(int Start, int End, string Operator, Expression Left, Expression Right) : Expression(Start, End);

/// <param name="Start">Its first offset.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Function">A name or a path of names.</param>
/// <param name="Arguments">What a pipe hands on comes first.</param>
internal sealed record Call(int Start, int End, Expression Function, IReadOnlyList<Expression> Arguments) : Expression(Start, End);

/// <summary>Stands where something was written that has been reported already.</summary>
internal sealed record Missing(int Start, int End) : Expression(Start, End);
