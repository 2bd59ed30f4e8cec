using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits, and how they are merged.</summary>
public sealed record CreateUnreferencedMergeCommitRequest : MergeCommitRequest
{
    public required string SourceCommitSpecifier { get; init; }

    public required string DestinationCommitSpecifier { get; init; }

    /// <summary>FAST_FORWARD_MERGE, SQUASH_MERGE or THREE_WAY_MERGE.</summary>
    public required string MergeOption { get; init; }
}

/// <summary>The commit that was made.</summary>
public sealed record CreateUnreferencedMergeCommitResponse(string CommitId, string TreeId);

/// <summary>Makes the commit that a merge would make; no branch moves.</summary>
public sealed class CreateUnreferencedMergeCommit(RepositoryStore repositories) : AsyncOperation<CreateUnreferencedMergeCommitRequest, CreateUnreferencedMergeCommitResponse>
{
    /// <inheritdoc/>
    protected override async Task<CreateUnreferencedMergeCommitResponse> HandleAsync(CreateUnreferencedMergeCommitRequest request, CallContext call)
    {
        var (git, destination, source) = await MergeSides.OfAsync(repositories, request.RepositoryName, request.DestinationCommitSpecifier, request.SourceCommitSpecifier, call).ConfigureAwait(false);
        var (rules, author) = (request.Rules(), request.Author());
        if (request.MergeOption == "FAST_FORWARD_MERGE" && !await Merges.ContainsAsync(git, source, destination, call.Cancellation).ConfigureAwait(false))
            throw CodeCommitErrors.ManualMergeRequired(request.DestinationCommitSpecifier);
        var commit = request.MergeOption == "FAST_FORWARD_MERGE" ? source : await BranchMerges.CommitAsync(
            git, destination, source, request.DestinationCommitSpecifier, request.MergeOption == "SQUASH_MERGE", rules, author, call).ConfigureAwait(false);
        var written = await CommitReader.ReadAsync(git, commit, call.Cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.CommitDoesNotExist(commit);
        return new(commit, written.Tree);
    }
}
