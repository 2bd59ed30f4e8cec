using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListAccessKeysRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>A page of keys.</summary>
public sealed record ListAccessKeysResponse(IReadOnlyList<AccessKeyMetadata> AccessKeyMetadata, bool IsTruncated, string? Marker);

/// <summary>A key without its secret.</summary>
public sealed record AccessKeyMetadata(string? UserName, string AccessKeyId, string Status, DateTimeOffset CreateDate);

/// <summary>Lists the access keys of a user.</summary>
public sealed class ListAccessKeys(StateStore state, UserStore users, AccessKeyStore keys) : Operation<ListAccessKeysRequest, ListAccessKeysResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAccessKeysResponse Handle(ListAccessKeysRequest request, CallContext call)
    {
        var owner = AccessKeyOwner.Of(users, request.UserName, call);
        var page = MarkedPages.Of(keys.Of(call.AccountId, owner), key => key.Id, request.Marker, request.MaxItems);
        return new ListAccessKeysResponse(page.Select(key => new AccessKeyMetadata(owner ?? "root", key.Id, key.Status, key.CreateDate)), page.IsTruncated, page.Marker);
    }
}
