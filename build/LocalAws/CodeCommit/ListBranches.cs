using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Which repository.</summary>
public sealed record ListBranchesRequest(string RepositoryName, string? NextToken);

/// <summary>A page of branch names.</summary>
public sealed record ListBranchesResponse(IReadOnlyList<string> Branches, string? NextToken);

/// <summary>Lists the branches of a repository.</summary>
public sealed class ListBranches(RepositoryStore repositories) : AsyncOperation<ListBranchesRequest, ListBranchesResponse>
{
    private const int PageSize = 1000;

    /// <inheritdoc/>
    protected override async Task<ListBranchesResponse> HandleAsync(ListBranchesRequest request, CallContext call)
    {
        var branches = await repositories.Git(call.Scope, request.RepositoryName).BranchesAsync(call.Cancellation).ConfigureAwait(false);
        var (page, next) = Positions.Page([.. branches.Keys.Order(StringComparer.Ordinal)], request.NextToken, PageSize, CodeCommitErrors.InvalidContinuationToken);
        return new ListBranchesResponse(page, next);
    }
}
