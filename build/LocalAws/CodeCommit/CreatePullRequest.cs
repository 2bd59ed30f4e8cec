using LocalAws.CodeCommit.Git;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>What comes in, and where.</summary>
public sealed record CreatePullRequestRequest(string Title, string? Description, IReadOnlyList<Target> Targets, string? ClientRequestToken);

/// <summary>Branches of a pull request; without a destination it is the default branch.</summary>
public sealed record Target(string RepositoryName, string SourceReference, string? DestinationReference);

/// <summary>The pull request.</summary>
public sealed record CreatePullRequestResponse(PullRequest PullRequest);

/// <summary>Asks for a branch to be merged into another.</summary>
public sealed class CreatePullRequest(RepositoryStore repositories, PullRequestStore requests, ApprovalRuleTemplateStore templates, StateStore state) : AsyncOperation<CreatePullRequestRequest, CreatePullRequestResponse>
{
    /// <inheritdoc/>
    protected override async Task<CreatePullRequestResponse> HandleAsync(CreatePullRequestRequest request, CallContext call)
    {
        if (request.ClientRequestToken is { } token && requests.List(call.Scope).FirstOrDefault(each => each.ClientRequestToken == token) is { } earlier)
            return earlier.Title == request.Title && earlier.Target.SourceReference == Full(request.Targets[0].SourceReference) ? new(earlier) : throw CodeCommitErrors.IdempotencyParameterMismatch();
        var target = await TargetAsync(request.Targets, call).ConfigureAwait(false);
        return new(state.Transaction(() =>
        {
            var made = new PullRequest
            {
                PullRequestId = requests.NextId(call.Scope),
                Title = request.Title,
                Description = request.Description,
                LastActivityDate = call.Now,
                CreationDate = call.Now,
                PullRequestStatus = "OPEN",
                AuthorArn = call.Principal,
                PullRequestTargets = [target],
                ClientRequestToken = request.ClientRequestToken,
                RevisionId = Ids.Hex(64),
                ApprovalRules = [.. templates.Of(call.Scope, repositories.Get(call.Scope, target.RepositoryName)).Select(template => template.RuleFor(target.DestinationReference, call.Now)).OfType<ApprovalRule>()],
            };
            var happened = new PullRequestEvent
            {
                PullRequestId = made.PullRequestId,
                EventDate = call.Now,
                PullRequestEventType = "PULL_REQUEST_CREATED",
                ActorArn = call.Principal,
                PullRequestCreatedEventMetadata = new(target.RepositoryName, target.SourceCommit, target.DestinationCommit, target.MergeBase),
            };
            return requests.Put(call.Scope, made, happened, "pullRequestCreated");
        }));
    }

    private async Task<PullRequestTarget> TargetAsync(IReadOnlyList<Target> targets, CallContext call)
    {
        if (targets is not [var target])
            throw targets.Count == 0 ? CodeCommitErrors.TargetsRequired() : CodeCommitErrors.MultipleRepositories();
        var repository = repositories.Get(call.Scope, target.RepositoryName);
        var git = repositories.Git(call.Scope, repository);
        var references = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        var (source, destination) = (Full(target.SourceReference), Full(target.DestinationReference ?? repository.DefaultBranch ?? "main"));
        if (source == destination)
            throw CodeCommitErrors.SourceAndDestinationAreSame();
        var sourceCommit = references.GetValueOrDefault(source) ?? throw CodeCommitErrors.ReferenceDoesNotExist(target.SourceReference);
        var destinationCommit = references.GetValueOrDefault(destination) ?? throw CodeCommitErrors.ReferenceDoesNotExist(destination);
        return new PullRequestTarget
        {
            RepositoryName = repository.Name,
            SourceReference = source,
            DestinationReference = destination,
            SourceCommit = sourceCommit,
            DestinationCommit = destinationCommit,
            MergeBase = await Merges.BaseAsync(git, destinationCommit, sourceCommit, call.Cancellation).ConfigureAwait(false),
        };
    }

    private static string Full(string reference) => reference.StartsWith("refs/", StringComparison.Ordinal) ? reference : $"refs/heads/{reference}";
}
