using LocalAws.Http;
using LocalAws.Http.Signing;

namespace LocalAws.Sts;

/// <summary>Who signed the request.</summary>
public sealed record GetCallerIdentityResponse(string UserId, string Account, string Arn);

/// <summary>Tells the caller who it is.</summary>
public sealed class GetCallerIdentity : AsyncOperation<Unit, GetCallerIdentityResponse>
{
    /// <inheritdoc/>
    protected override Task<GetCallerIdentityResponse> HandleAsync(Unit request, CallContext call)
    {
        var session = call.Principal[(call.Principal.LastIndexOf('/') + 1)..];
        var userId = call.Principal.Contains(":assumed-role/", StringComparison.Ordinal) ? $"{call.AccessKeyId}:{session}" : call.AccountId;
        return Task.FromResult(new GetCallerIdentityResponse(userId, call.AccountId, call.Principal));
    }
}
