using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A repository and a key.</summary>
public sealed record UpdateRepositoryEncryptionKeyRequest(string RepositoryName, string KmsKeyId);

/// <summary>The key, and the one before it.</summary>
public sealed record UpdateRepositoryEncryptionKeyResponse(string RepositoryId, string KmsKeyId, string? OriginalKmsKeyId);

/// <summary>Records another key for a repository.</summary>
public sealed class UpdateRepositoryEncryptionKey(StateStore state, RepositoryStore repositories)
    : Operation<UpdateRepositoryEncryptionKeyRequest, UpdateRepositoryEncryptionKeyResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateRepositoryEncryptionKeyResponse Handle(UpdateRepositoryEncryptionKeyRequest request, CallContext call)
    {
        var before = repositories.Get(call.Scope, request.RepositoryName).KmsKeyId;
        var changed = repositories.Change(call.Scope, request.RepositoryName, repository => repository with { KmsKeyId = request.KmsKeyId, LastModified = call.Now });
        return new(changed.Id, request.KmsKeyId, before);
    }
}
