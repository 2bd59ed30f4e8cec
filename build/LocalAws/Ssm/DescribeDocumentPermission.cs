using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>A document.</summary>
public sealed record DescribeDocumentPermissionRequest(string Name, string PermissionType, int? MaxResults, string? NextToken);

/// <summary>A page of accounts that it is shared with.</summary>
public sealed record DescribeDocumentPermissionResponse(IReadOnlyList<string> AccountIds, IReadOnlyList<AccountSharingInfo> AccountSharingInfoList, string? NextToken);

/// <summary>An account, and the version that it sees.</summary>
public sealed record AccountSharingInfo(string AccountId, string SharedDocumentVersion);

internal sealed class DescribeDocumentPermission(StateStore store, DocumentStore documents)
    : Operation<DescribeDocumentPermissionRequest, DescribeDocumentPermissionResponse>(store)
{
    private const int PageSize = 20;

    protected override DescribeDocumentPermissionResponse Handle(DescribeDocumentPermissionRequest request, CallContext call)
    {
        var shared = documents.Get(call.Scope, request.Name).SharedWith;
        var (page, next) = Paging.Page(shared, each => each, request.NextToken, Math.Min(request.MaxResults ?? PageSize, PageSize), SsmErrors.InvalidToken);
        return new(page, [.. page.Select(each => new AccountSharingInfo(each, "$DEFAULT"))], next);
    }
}
