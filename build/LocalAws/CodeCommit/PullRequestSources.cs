using LocalAws.CodeCommit.Git;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Keeps open pull requests at the tips of their source branches: a push makes a new revision, which nobody has approved yet.</summary>
public sealed class PullRequestSources(PullRequestStore requests, TimeProvider clock)
{
    /// <summary>Told of a reference that moved.</summary>
    public async Task MovedAsync(Scope scope, RepositoryRecord repository, BareRepository git, string reference, string? after, string callerArn, CancellationToken cancellation)
    {
        if (after is null) return;
        var moved = requests.List(scope).Where(each => each.PullRequestStatus == "OPEN" && each.Target.RepositoryName == repository.Name && each.Target.SourceReference == reference && each.Target.SourceCommit != after);
        foreach (var request in moved.ToList())
        {
            var ancestor = await Merges.BaseAsync(git, request.Target.DestinationCommit, after, cancellation).ConfigureAwait(false);
            var happened = new PullRequestEvent
            {
                PullRequestId = request.PullRequestId,
                EventDate = clock.GetUtcNow(),
                PullRequestEventType = "PULL_REQUEST_SOURCE_REFERENCE_UPDATED",
                ActorArn = callerArn,
                PullRequestSourceReferenceUpdatedEventMetadata = new(repository.Name, request.Target.SourceCommit, after, ancestor),
            };
            var changed = request.With(request.Target with { SourceCommit = after, MergeBase = ancestor }) with { RevisionId = Ids.Hex(64) };
            requests.Put(scope, changed, happened, "pullRequestSourceBranchUpdated");
        }
    }
}
