using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which policies: the account's when nothing is said.</summary>
public sealed record DescribeResourcePoliciesRequest(string? NextToken, int? Limit, string? ResourceArn, string? PolicyScope);

/// <summary>A page of policies.</summary>
public sealed record DescribeResourcePoliciesResponse(IReadOnlyList<ResourcePolicy> ResourcePolicies, string? NextToken);

internal sealed class DescribeResourcePolicies(StateStore store, ResourcePolicyStore policies) : Operation<DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse>(store)
{
    private const int DefaultLimit = 50;

    protected override DescribeResourcePoliciesResponse Handle(DescribeResourcePoliciesRequest request, CallContext call)
    {
        var kind = request.PolicyScope ?? (request.ResourceArn is null ? "ACCOUNT" : "RESOURCE");
        var wanted = policies.List(call.Scope).Where(each => each.PolicyScope == kind && (request.ResourceArn is null || each.ResourceArn == request.ResourceArn));
        var (page, next) = Paging.Page(wanted, each => each.PolicyName ?? each.ResourceArn!, request.NextToken, request.Limit ?? DefaultLimit, LogsErrors.InvalidToken);
        return new(page, next);
    }
}
