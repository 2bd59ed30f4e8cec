using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Whose policies, and what is asked of them.</summary>
public sealed record SimulatePrincipalPolicyRequest(
    string PolicySourceArn, IReadOnlyList<string>? PolicyInputList, IReadOnlyList<string>? PermissionsBoundaryPolicyInputList, IReadOnlyList<string> ActionNames,
    IReadOnlyList<string>? ResourceArns, string? ResourcePolicy, string? CallerArn, IReadOnlyList<ContextEntry>? ContextEntries, string? Marker, int? MaxItems);

/// <summary>A page of results.</summary>
public sealed record SimulatePrincipalPolicyResponse(IReadOnlyList<EvaluationResult> EvaluationResults, bool IsTruncated, string? Marker);

/// <summary>Tells what the policies of a role, user or group, and others that are tried with them, say to actions.</summary>
public sealed class SimulatePrincipalPolicy(StateStore state, PrincipalPolicies principals) : Operation<SimulatePrincipalPolicyRequest, SimulatePrincipalPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override SimulatePrincipalPolicyResponse Handle(SimulatePrincipalPolicyRequest request, CallContext call)
    {
        var (policies, limit) = principals.Of(call.AccountId, request.PolicySourceArn);
        var tried = (request.PolicyInputList ?? []).Select((json, index) => PolicySimulation.Given(json, index, "PolicyInputList"));
        var boundary = request.PermissionsBoundaryPolicyInputList?.Select((json, index) => PolicySimulation.Given(json, index, "PermissionsBoundaryPolicyInputList")) ?? limit;
        var caller = request.CallerArn ?? request.PolicySourceArn;
        var results = new PolicySimulation([.. policies, .. tried, .. PolicySimulation.OfResource(request.ResourcePolicy)], [.. boundary])
            .Run(request.ActionNames, request.ResourceArns, request.ContextEntries, caller);
        var page = MarkedPages.Of(results, result => $"{result.EvalActionName} {result.EvalResourceName}", request.Marker, request.MaxItems);
        return new SimulatePrincipalPolicyResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
