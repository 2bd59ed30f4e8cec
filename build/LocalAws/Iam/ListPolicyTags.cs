using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy's ARN.</summary>
public sealed record ListPolicyTagsRequest(string PolicyArn, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListPolicyTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists a managed policy's tags.</summary>
public sealed class ListPolicyTags(StateStore state, PolicyStore policies) : Operation<ListPolicyTagsRequest, ListPolicyTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListPolicyTagsResponse Handle(ListPolicyTagsRequest request, CallContext call)
    {
        var page = MarkedPages.Of(policies.Get(call.AccountId, request.PolicyArn).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new ListPolicyTagsResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
