using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy's ARN.</summary>
public sealed record ListPolicyVersionsRequest(string PolicyArn, string? Marker, int? MaxItems);

/// <summary>A page of versions, without documents.</summary>
public sealed record ListPolicyVersionsResponse(IReadOnlyList<PolicyVersion> Versions, bool IsTruncated, string? Marker);

/// <summary>Lists the versions of a managed policy.</summary>
public sealed class ListPolicyVersions(StateStore state, PolicyStore policies) : Operation<ListPolicyVersionsRequest, ListPolicyVersionsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListPolicyVersionsResponse Handle(ListPolicyVersionsRequest request, CallContext call)
    {
        var policy = policies.Get(call.AccountId, request.PolicyArn);
        var page = MarkedPages.Of(policy.Versions, version => version.VersionId, request.Marker, request.MaxItems);
        return new ListPolicyVersionsResponse(page.Select(version => PolicyVersion.Listed(policy, version)), page.IsTruncated, page.Marker);
    }
}
