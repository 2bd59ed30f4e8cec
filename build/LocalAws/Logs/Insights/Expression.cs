using System.Text.RegularExpressions;

namespace LocalAws.Logs.Insights;

/// <summary>An expression of the query language, as it was written; <see cref="Evaluator"/> computes it.</summary>
internal abstract record Expression
{
    /// <summary>A text, number or truth value.</summary>
    public sealed record Literal(object? Value) : Expression;

    /// <summary>A field of the event, or one that an earlier command made.</summary>
    public sealed record Field(string Name) : Expression;

    /// <summary>A length of time, as functions of time take it.</summary>
    public sealed record Period(TimePeriod Value) : Expression;

    /// <summary>Not, or minus.</summary>
    public sealed record Unary(string Operator, Expression Operand) : Expression;

    /// <summary>Arithmetic, comparison, and, or.</summary>
    public sealed record Binary(string Operator, Expression Left, Expression Right) : Expression;

    /// <summary>like, =~ and their negations: a part of the text, or a regular expression.</summary>
    public sealed record Like(Expression Operand, string? Part, Regex? Pattern, bool IsNegated) : Expression;

    /// <summary>in and not in.</summary>
    public sealed record In(Expression Operand, IReadOnlyList<Expression> Values, bool IsNegated) : Expression;

    /// <summary>A function of a row.</summary>
    public sealed record Call(QueryFunction Function, IReadOnlyList<Expression> Arguments) : Expression;

    /// <summary>A function of a group of rows, as <c>stats</c> has it; its result stands in the row under its slot.</summary>
    public sealed record Aggregate(string Function, IReadOnlyList<Expression> Arguments, int Slot) : Expression;
}
