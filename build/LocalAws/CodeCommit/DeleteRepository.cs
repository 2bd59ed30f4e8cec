using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which repository.</summary>
public sealed record DeleteRepositoryRequest(string RepositoryName);

/// <summary>The id of what was deleted; nothing when there was no such repository.</summary>
public sealed record DeleteRepositoryResponse(string? RepositoryId);

/// <summary>Deletes a repository with all its commits. Deleting one that is not there succeeds.</summary>
public sealed class DeleteRepository(StateStore store, RepositoryStore repositories, ToldReferences told) : Operation<DeleteRepositoryRequest, DeleteRepositoryResponse>(store)
{
    private readonly StateStore store = store;

    /// <inheritdoc/>
    protected override DeleteRepositoryResponse Handle(DeleteRepositoryRequest request, CallContext call)
    {
        if (repositories.Find(call.Scope, request.RepositoryName) is not { } repository) return new DeleteRepositoryResponse(null);
        repositories.Remove(call.Scope, request.RepositoryName);
        told.Remove(repository);
        var folder = repositories.Git(call.Scope, repository).Directory;
        store.AfterCommit(() => Directory.Delete(folder, recursive: true));
        return new DeleteRepositoryResponse(repository.Id);
    }
}
