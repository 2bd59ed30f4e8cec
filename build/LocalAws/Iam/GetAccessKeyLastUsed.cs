using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The key.</summary>
public sealed record GetAccessKeyLastUsedRequest(string AccessKeyId);

/// <summary>Its user, and when it was used.</summary>
public sealed record GetAccessKeyLastUsedResponse(string? UserName, AccessKeyLastUsed AccessKeyLastUsed);

/// <summary>The last use of a key; N/A for one that was never used.</summary>
public sealed record AccessKeyLastUsed(DateTimeOffset? LastUsedDate, string ServiceName, string Region);

/// <summary>Tells when, and for which service and region, a key was last used.</summary>
public sealed class GetAccessKeyLastUsed(StateStore state, AccessKeyStore keys) : Operation<GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse>(state)
{
    /// <inheritdoc/>
    protected override GetAccessKeyLastUsedResponse Handle(GetAccessKeyLastUsedRequest request, CallContext call)
    {
        var key = keys.Get(call.AccountId, request.AccessKeyId);
        return new GetAccessKeyLastUsedResponse(key.UserName, new AccessKeyLastUsed(key.LastUsed, key.LastService ?? "N/A", key.LastRegion ?? "N/A"));
    }
}
