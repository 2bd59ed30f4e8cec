using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Whose policies, and what is asked of them.</summary>
public sealed record SimulatePrincipalPolicyRequest(
    string PolicySourceArn, IReadOnlyList<string>? PolicyInputList, IReadOnlyList<string>? PermissionsBoundaryPolicyInputList, IReadOnlyList<string> ActionNames,
    IReadOnlyList<string>? ResourceArns, string? ResourcePolicy, IReadOnlyList<ContextEntry>? ContextEntries, string? Marker, int? MaxItems);

/// <summary>A page of results.</summary>
public sealed record SimulatePrincipalPolicyResponse(IReadOnlyList<EvaluationResult> EvaluationResults, bool IsTruncated, string? Marker);

/// <summary>Tells what a role's policies, and others that are tried with them, say to actions.</summary>
public sealed class SimulatePrincipalPolicy(StateStore state, RoleResolver resolver) : Operation<SimulatePrincipalPolicyRequest, SimulatePrincipalPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override SimulatePrincipalPolicyResponse Handle(SimulatePrincipalPolicyRequest request, CallContext call)
    {
        if (request.ResourcePolicy is not null)
            throw IamErrors.InvalidInput("ResourcePolicy is not simulated by LocalAws.");
        var role = resolver.Find(request.PolicySourceArn) ?? throw IamErrors.NoSuchEntity($"No role has the ARN {request.PolicySourceArn}; LocalAws simulates roles.");
        var tried = (request.PolicyInputList ?? []).Select((json, index) => PolicySimulation.Given(json, index, "PolicyInputList"));
        var boundary = request.PermissionsBoundaryPolicyInputList?.Select((json, index) => PolicySimulation.Given(json, index, "PermissionsBoundaryPolicyInputList"))
            ?? resolver.BoundaryOf(role);
        var results = new PolicySimulation([.. resolver.PoliciesOf(role), .. tried], [.. boundary]).Run(request.ActionNames, request.ResourceArns, request.ContextEntries);
        var page = MarkedPages.Of(results, result => $"{result.EvalActionName} {result.EvalResourceName}", request.Marker, request.MaxItems);
        return new SimulatePrincipalPolicyResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
