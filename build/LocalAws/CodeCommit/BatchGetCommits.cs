using LocalAws.CodeCommit.Git;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>At most 100 full commit ids.</summary>
public sealed record BatchGetCommitsRequest(IReadOnlyList<string> CommitIds, string RepositoryName);

/// <summary>The commits that are there, and why others are not.</summary>
public sealed record BatchGetCommitsResponse(IReadOnlyList<Commit> Commits, IReadOnlyList<BatchGetCommitsError> Errors);

/// <summary>Why a commit could not be described.</summary>
public sealed record BatchGetCommitsError(string CommitId, string ErrorCode, string ErrorMessage);

/// <summary>Describes several commits.</summary>
public sealed class BatchGetCommits(RepositoryStore repositories) : AsyncOperation<BatchGetCommitsRequest, BatchGetCommitsResponse>
{
    private const int MaximumCommits = 100;

    /// <inheritdoc/>
    protected override async Task<BatchGetCommitsResponse> HandleAsync(BatchGetCommitsRequest request, CallContext call)
    {
        if (request.CommitIds.Count > MaximumCommits) throw new AwsException("CommitIdsLimitExceededException", $"At most {MaximumCommits} commits can be named");
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var (commits, errors) = (new List<Commit>(), new List<BatchGetCommitsError>());
        foreach (var id in request.CommitIds)
        {
            if (await CommitReader.ReadAsync(git, id, call.Cancellation).ConfigureAwait(false) is { } commit) commits.Add(Commit.Of(commit));
            else errors.Add(new BatchGetCommitsError(id, "CommitDoesNotExistException", CodeCommitErrors.CommitDoesNotExist(id).Message));
        }

        return new BatchGetCommitsResponse(commits, errors);
    }
}
