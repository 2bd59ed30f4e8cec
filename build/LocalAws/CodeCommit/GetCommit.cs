using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A full commit id.</summary>
public sealed record GetCommitRequest(string RepositoryName, string CommitId);

/// <summary>The commit.</summary>
public sealed record GetCommitResponse(Commit Commit);

/// <summary>Describes a commit.</summary>
public sealed class GetCommit(RepositoryStore repositories) : AsyncOperation<GetCommitRequest, GetCommitResponse>
{
    /// <inheritdoc/>
    protected override async Task<GetCommitResponse> HandleAsync(GetCommitRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        if (!ObjectId.IsValid(request.CommitId)) throw CodeCommitErrors.InvalidCommitId(request.CommitId);
        var commit = await CommitReader.ReadAsync(git, request.CommitId, call.Cancellation).ConfigureAwait(false);
        return new GetCommitResponse(Commit.Of(commit ?? throw CodeCommitErrors.CommitIdDoesNotExist(request.CommitId)));
    }
}
