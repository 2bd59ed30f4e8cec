using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListSSHPublicKeysRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>An empty page.</summary>
public sealed record ListSSHPublicKeysResponse(IReadOnlyList<Unit> SSHPublicKeys, bool IsTruncated);

/// <summary>Lists a user's SSH keys for CodeCommit: there are none, because git is served over HTTP.</summary>
public sealed class ListSSHPublicKeys(StateStore state, UserStore users) : Operation<ListSSHPublicKeysRequest, ListSSHPublicKeysResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSSHPublicKeysResponse Handle(ListSSHPublicKeysRequest request, CallContext call)
    {
        AccessKeyOwner.Of(users, request.UserName, call);
        return new ListSSHPublicKeysResponse([], false);
    }
}
