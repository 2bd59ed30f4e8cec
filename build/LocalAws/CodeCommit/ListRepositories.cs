using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Order: by repositoryName or lastModifiedDate, ascending or descending.</summary>
public sealed record ListRepositoriesRequest(string? NextToken, string? SortBy, string? Order);

/// <summary>A page of repositories.</summary>
public sealed record ListRepositoriesResponse(IReadOnlyList<RepositoryNameIdPair> Repositories, string? NextToken);

/// <summary>Name and id of a repository.</summary>
public sealed record RepositoryNameIdPair(string RepositoryName, string RepositoryId);

/// <summary>Lists the repositories of the account and region.</summary>
public sealed class ListRepositories(StateStore store, RepositoryStore repositories) : Operation<ListRepositoriesRequest, ListRepositoriesResponse>(store)
{
    private const int PageSize = 1000;

    /// <inheritdoc/>
    protected override ListRepositoriesResponse Handle(ListRepositoriesRequest request, CallContext call)
    {
        var ordered = repositories.List(call.Scope).OrderBy(
            repository => request.SortBy == "lastModifiedDate" ? repository.LastModified.ToString("O", CultureInfo.InvariantCulture) : repository.Name, StringComparer.Ordinal);
        var sorted = request.Order == "descending" ? ordered.Reverse() : ordered;
        var (page, next) = Positions.Page([.. sorted], request.NextToken, PageSize, CodeCommitErrors.InvalidContinuationToken);
        return new ListRepositoriesResponse([.. page.Select(repository => new RepositoryNameIdPair(repository.Name, repository.Id))], next);
    }
}
