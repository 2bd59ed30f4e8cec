namespace LocalAws.Iam.Policies;

/// <summary>Whether a condition holds for the context of a request.</summary>
internal static class ConditionEvaluator
{
    public static bool Holds(PolicyCondition condition, PolicyRequest request, bool variables)
    {
        var found = request.Context.GetValueOrDefault(condition.Key) ?? [];
        if (condition.Operator == ConditionOperators.Null)
            return condition.Values.Any(wanted => wanted.Equals("true", StringComparison.OrdinalIgnoreCase) == (found.Count == 0));
        var negated = ConditionOperators.IsNegated(condition.Operator);
        if (found.Count == 0)
            return condition.IfExists || condition.Quantifier is ConditionQuantifier.ForAllValues || (negated && condition.Quantifier is ConditionQuantifier.None);
        var wanted = condition.Values.Select(value => variables ? PolicyVariables.Resolve(value, request.Context) : value).OfType<string>().ToList();
        bool Matches(string value) => wanted.Exists(each => ConditionOperators.Matches(condition.Operator, each, value)) != negated;
        return condition.Quantifier is ConditionQuantifier.ForAnyValue || (condition.Quantifier is ConditionQuantifier.None && !negated)
            ? found.Any(Matches)
            : found.All(Matches);
    }
}
