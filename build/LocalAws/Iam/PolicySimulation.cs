using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A context key and its values, as a simulation is told them.</summary>
public sealed record ContextEntry(string? ContextKeyName, IReadOnlyList<string>? ContextKeyValues, string? ContextKeyType);

/// <summary>What policies say to one action on one resource.</summary>
public sealed record EvaluationResult(
    string EvalActionName, string EvalResourceName, string EvalDecision, IReadOnlyList<Statement> MatchedStatements, IReadOnlyList<string> MissingContextValues)
{
    public PermissionsBoundaryDecisionDetail? PermissionsBoundaryDecisionDetail { get; init; }
}

/// <summary>A statement that decided, by its policy.</summary>
public sealed record Statement(string? SourcePolicyId, string? SourcePolicyType);

/// <summary>Whether the boundary lets the request through.</summary>
public sealed record PermissionsBoundaryDecisionDetail(bool AllowedByPermissionsBoundary);

/// <summary>Evaluates actions on resources against policies, as the IAM policy simulator does; nothing is called.</summary>
internal sealed class PolicySimulation(IReadOnlyList<PolicyDocument> policies, IReadOnlyList<PolicyDocument> boundary)
{
    /// <summary>A policy from a request.</summary>
    /// <exception cref="AwsException">MalformedPolicyDocument.</exception>
    public static PolicyDocument Given(string json, int index, string name) => PolicyDocuments.Read(json, PolicyKind.Identity) with { SourceId = $"{name}.{index + 1}" };

    /// <summary>The policy of the resources that are asked about, which speaks beside those of the caller.</summary>
    /// <exception cref="AwsException">MalformedPolicyDocument.</exception>
    public static IEnumerable<PolicyDocument> OfResource(string? json) =>
        json is null ? [] : [PolicyDocuments.Read(json, PolicyKind.Resource) with { SourceId = "ResourcePolicy", SourceType = "resource" }];

    /// <summary>A result for each action on each resource, in that order; <c>*</c> where no resource is named.</summary>
    public IEnumerable<EvaluationResult> Run(IReadOnlyList<string> actions, IReadOnlyList<string>? resources, IReadOnlyList<ContextEntry>? entries, string caller)
    {
        var context = (entries ?? []).Where(entry => entry.ContextKeyName is not null)
            .ToDictionary(entry => entry.ContextKeyName!, entry => entry.ContextKeyValues ?? [], StringComparer.OrdinalIgnoreCase);
        var missing = policies.SelectMany(policy => policy.Statements).SelectMany(statement => statement.Conditions).Select(condition => condition.Key)
            .Where(key => !context.ContainsKey(key)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        return from action in actions
               from resource in resources is { Count: > 0 } ? resources : ["*"]
               select Evaluate(new PolicyRequest(action, resource) { Context = context, Principal = caller }, missing);
    }

    private EvaluationResult Evaluate(PolicyRequest request, IReadOnlyList<string> missing)
    {
        var decision = PolicyEvaluator.Evaluate(policies, request);
        var limit = boundary.Count == 0 ? null : PolicyEvaluator.Evaluate(boundary, request);
        var verdict = limit is { IsAllowed: false } && decision.IsAllowed ? limit.Verdict : decision.Verdict;
        return new EvaluationResult(request.Action, request.Resource, Name(verdict), [.. decision.Matched.Select(each => new Statement(each.Policy.SourceId, each.Policy.SourceType))], missing)
        {
            PermissionsBoundaryDecisionDetail = limit is null ? null : new PermissionsBoundaryDecisionDetail(limit.IsAllowed),
        };
    }

    private static string Name(PolicyVerdict verdict) => verdict switch
    {
        PolicyVerdict.Allowed => "allowed",
        PolicyVerdict.ExplicitDeny => "explicitDeny",
        _ => "implicitDeny",
    };
}
