namespace LocalAws.Iam.Policies;

/// <summary>One line of a condition block.</summary>
/// <param name="Operator">E.g. <c>StringLike</c>; what stands around it is in the other members.</param>
/// <param name="Key">Context key, e.g. <c>aws:SourceAccount</c>.</param>
/// <param name="Values">One of them must match; for negated operators, none may.</param>
/// <param name="IfExists">An absent key satisfies the condition.</param>
/// <param name="Quantifier">For keys with several values.</param>
public sealed record PolicyCondition(string Operator, string Key, IReadOnlyList<string> Values, bool IfExists, ConditionQuantifier Quantifier);
