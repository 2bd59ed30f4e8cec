using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Which policies: <c>All</c>, <c>AWS</c>'s or the <c>Local</c> ones; attached ones; below a path; used so.</summary>
public sealed record ListPoliciesRequest(string? Scope, bool? OnlyAttached, string? PathPrefix, string? PolicyUsageFilter, string? Marker, int? MaxItems);

/// <summary>A page of policies.</summary>
public sealed record ListPoliciesResponse(IReadOnlyList<Policy> Policies, bool IsTruncated, string? Marker);

/// <summary>Lists managed policies.</summary>
public sealed class ListPolicies(StateStore state, PolicyStore policies) : Operation<ListPoliciesRequest, ListPoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListPoliciesResponse Handle(ListPoliciesRequest request, CallContext call)
    {
        var own = request.Scope == "AWS" ? [] : policies.List(call.AccountId);
        var managed = request.Scope == "Local" ? [] : AwsManagedPolicies.ByArn.Values;
        var found = own.Concat(managed)
            .Where(policy => policy.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal))
            .Select(policy => Policy.Listed(policy, policies.Usage(call.AccountId, policy.Arn)))
            .Where(policy => request.OnlyAttached != true || policy.AttachmentCount > 0)
            .Where(policy => request.PolicyUsageFilter switch
            {
                "PermissionsPolicy" => policy.AttachmentCount > 0,
                "PermissionsBoundary" => policy.PermissionsBoundaryUsageCount > 0,
                _ => true,
            });
        var page = MarkedPages.Of(found, policy => policy.Arn, request.Marker, request.MaxItems);
        return new ListPoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
