using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.Sts;

/// <summary>The key.</summary>
public sealed record GetAccessKeyInfoRequest(string AccessKeyId);

/// <summary>Its account.</summary>
public sealed record GetAccessKeyInfoResponse(string Account);

/// <summary>Tells which account an access key belongs to.</summary>
public sealed class GetAccessKeyInfo(CredentialStore credentials) : AsyncOperation<GetAccessKeyInfoRequest, GetAccessKeyInfoResponse>
{
    /// <inheritdoc/>
    protected override Task<GetAccessKeyInfoResponse> HandleAsync(GetAccessKeyInfoRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return credentials.Find(request.AccessKeyId) is { } credential
            ? Task.FromResult(new GetAccessKeyInfoResponse(credential.AccountId))
            : throw new AwsException("ValidationError", $"LocalAws knows no access key {request.AccessKeyId}.", 400);
    }
}
