using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListSSHPublicKeysRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>A page of keys.</summary>
public sealed record ListSSHPublicKeysResponse(IReadOnlyList<SSHPublicKeyMetadata> SSHPublicKeys, bool IsTruncated, string? Marker);

/// <summary>Lists a user's SSH keys; the account's root has none.</summary>
public sealed class ListSSHPublicKeys(StateStore state, UserStore users) : Operation<ListSSHPublicKeysRequest, ListSSHPublicKeysResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSSHPublicKeysResponse Handle(ListSSHPublicKeysRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = AccessKeyOwner.Of(users, request.UserName, call);
        var page = MarkedPages.Of(name is null ? [] : users.Get(call.AccountId, name).SshKeys, each => each.Id, request.Marker, request.MaxItems);
        return new(page.Select(each => new SSHPublicKeyMetadata(name!, each.Id, each.Status, each.UploadDate)), page.IsTruncated, page.Marker);
    }
}
