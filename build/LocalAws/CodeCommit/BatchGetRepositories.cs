using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>At most 100 names.</summary>
public sealed record BatchGetRepositoriesRequest(IReadOnlyList<string> RepositoryNames);

/// <summary>The repositories that are there, and the names of those that are not.</summary>
public sealed record BatchGetRepositoriesResponse(
    IReadOnlyList<RepositoryMetadata> Repositories, IReadOnlyList<string> RepositoriesNotFound, IReadOnlyList<BatchGetRepositoriesError> Errors);

/// <summary>Why a repository could not be described.</summary>
public sealed record BatchGetRepositoriesError(string RepositoryName, string ErrorCode, string ErrorMessage);

/// <summary>Describes several repositories.</summary>
public sealed class BatchGetRepositories(StateStore store, RepositoryStore repositories) : Operation<BatchGetRepositoriesRequest, BatchGetRepositoriesResponse>(store)
{
    private const int MaximumNames = 100;

    /// <inheritdoc/>
    protected override BatchGetRepositoriesResponse Handle(BatchGetRepositoriesRequest request, CallContext call)
    {
        if (request.RepositoryNames.Count > MaximumNames) throw CodeCommitErrors.MaximumRepositoryNamesExceeded(MaximumNames);
        var found = request.RepositoryNames.Distinct().Select(name => (Name: name, Repository: repositories.Find(call.Scope, name))).ToList();
        var missing = found.Where(pair => pair.Repository is null).Select(pair => pair.Name).ToList();
        return new BatchGetRepositoriesResponse(
            [.. found.Select(pair => pair.Repository).OfType<RepositoryRecord>().Select(repository => RepositoryMetadata.Of(repository, call))],
            missing,
            [.. missing.Select(name => new BatchGetRepositoriesError(name, "RepositoryDoesNotExistException", CodeCommitErrors.RepositoryDoesNotExist(name).Message))]);
    }
}
