namespace LocalAws.Iam.Policies;

/// <summary>Decides a request by policies of one kind (IAM User Guide, "Policy evaluation logic"): a deny wins, then an allow, else it is denied.</summary>
public static class PolicyEvaluator
{
    /// <summary>The decision of these policies together.</summary>
    public static PolicyDecision Evaluate(IEnumerable<PolicyDocument> policies, PolicyRequest request)
    {
        var matched = policies
            .SelectMany(policy => policy.Statements.Select(statement => (policy, statement)))
            .Where(each => Matches(each.statement, request, each.policy.HasVariables))
            .ToList();
        var denied = matched.Where(each => !each.statement.Allows).ToList();
        return denied.Count > 0 ? new PolicyDecision(PolicyVerdict.ExplicitDeny, denied)
            : new PolicyDecision(matched.Count > 0 ? PolicyVerdict.Allowed : PolicyVerdict.ImplicitDeny, matched);
    }

    private static bool Matches(PolicyStatement statement, PolicyRequest request, bool variables) =>
        statement.Actions.Any(action => Wildcard.Matches(action, request.Action, ignoreCase: true)) != statement.NotActions
        && (statement.Resources is null || statement.Resources.Any(resource => ResourceMatches(resource, request, variables)) != statement.NotResources)
        && (statement.Principals is null || PrincipalMatcher.Matches(statement.Principals, request.Principal) != statement.NotPrincipals)
        && statement.Conditions.All(condition => ConditionEvaluator.Holds(condition, request, variables));

    private static bool ResourceMatches(string pattern, PolicyRequest request, bool variables) =>
        (variables ? PolicyVariables.Resolve(pattern, request.Context) : pattern) is { } resolved && Wildcard.Matches(resolved, request.Resource);
}
