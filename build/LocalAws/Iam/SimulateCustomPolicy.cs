using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Policies, and what is asked of them.</summary>
public sealed record SimulateCustomPolicyRequest(
    IReadOnlyList<string> PolicyInputList, IReadOnlyList<string>? PermissionsBoundaryPolicyInputList, IReadOnlyList<string> ActionNames,
    IReadOnlyList<string>? ResourceArns, string? ResourcePolicy, string? CallerArn, IReadOnlyList<ContextEntry>? ContextEntries, string? Marker, int? MaxItems);

/// <summary>A page of results.</summary>
public sealed record SimulateCustomPolicyResponse(IReadOnlyList<EvaluationResult> EvaluationResults, bool IsTruncated, string? Marker);

/// <summary>Tells what policies that need not be attached to anything say to actions.</summary>
public sealed class SimulateCustomPolicy(StateStore state) : Operation<SimulateCustomPolicyRequest, SimulateCustomPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override SimulateCustomPolicyResponse Handle(SimulateCustomPolicyRequest request, CallContext call)
    {
        if (request is { ResourcePolicy: not null, CallerArn: null })
            throw IamErrors.InvalidInput("CallerArn is required when ResourcePolicy is given.");
        var policies = request.PolicyInputList.Select((json, index) => PolicySimulation.Given(json, index, "PolicyInputList"));
        var boundary = (request.PermissionsBoundaryPolicyInputList ?? []).Select((json, index) => PolicySimulation.Given(json, index, "PermissionsBoundaryPolicyInputList"));
        var results = new PolicySimulation([.. policies, .. PolicySimulation.OfResource(request.ResourcePolicy)], [.. boundary])
            .Run(request.ActionNames, request.ResourceArns, request.ContextEntries, request.CallerArn ?? "");
        var page = MarkedPages.Of(results, result => $"{result.EvalActionName} {result.EvalResourceName}", request.Marker, request.MaxItems);
        return new SimulateCustomPolicyResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
