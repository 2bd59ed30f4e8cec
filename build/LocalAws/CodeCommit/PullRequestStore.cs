using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The pull requests of every account and region, their approvals, and what happened to them.</summary>
public sealed class PullRequestStore(StateStore store, EventBus bus)
{
    private readonly Collection<PullRequest> requests = store.Collection<PullRequest>("codecommit.pull-requests");
    private readonly Collection<PullRequestEvent> events = store.Collection<PullRequestEvent>("codecommit.pull-request-events");
    private readonly Collection<Approval> approvals = store.Collection<Approval>("codecommit.approvals");
    private readonly Collection<Approval> overrides = store.Collection<Approval>("codecommit.overrides");

    /// <exception cref="AwsException">InvalidPullRequestId- or PullRequestDoesNotExistException.</exception>
    public PullRequest Get(Scope scope, string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? requests.Find(scope, Key(number)) ?? throw CodeCommitErrors.PullRequestDoesNotExist(id)
        : throw CodeCommitErrors.InvalidPullRequestId(id);

    /// <summary>One that may still change.</summary>
    /// <exception cref="AwsException">PullRequestAlreadyClosedException, and those of <see cref="Get"/>.</exception>
    public PullRequest GetOpen(Scope scope, string id) => Get(scope, id) is { PullRequestStatus: "OPEN" } open ? open : throw CodeCommitErrors.PullRequestAlreadyClosed(id);

    /// <summary>All of a scope, the newest first.</summary>
    public IReadOnlyList<PullRequest> List(Scope scope) => requests.ListDescending(scope);

    /// <summary>The number of the next one.</summary>
    public string NextId(Scope scope) =>
        (requests.ListDescending(scope, limit: 1) is [var last] ? int.Parse(last.PullRequestId, CultureInfo.InvariantCulture) + 1 : 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a pull request and what happened to it, in one step; EventBridge is told.</summary>
    public PullRequest Put(Scope scope, PullRequest request, PullRequestEvent happened, string eventName) => store.Transaction(() =>
    {
        var active = request with { LastActivityDate = happened.EventDate };
        requests.Put(scope, Key(int.Parse(request.PullRequestId, CultureInfo.InvariantCulture)), active);
        var number = events.List(scope, request.PullRequestId + "/").Count;
        events.Put(scope, string.Create(CultureInfo.InvariantCulture, $"{request.PullRequestId}/{number:D6}"), happened);
        bus.Publish(PullRequestNotice.Of(scope, active, happened, eventName));
        return active;
    });

    /// <summary>Writes a pull request whose words changed: nothing happened to it that has a record.</summary>
    public PullRequest Put(Scope scope, PullRequest request, DateTimeOffset now)
    {
        var active = request with { LastActivityDate = now };
        requests.Put(scope, Key(int.Parse(request.PullRequestId, CultureInfo.InvariantCulture)), active);
        return active;
    }

    /// <summary>What happened to a pull request, in its order.</summary>
    public IReadOnlyList<PullRequestEvent> Events(Scope scope, string id) => events.List(scope, id + "/");

    /// <summary>Who approved which revision.</summary>
    public IReadOnlyList<Approval> Approvals(Scope scope, PullRequest request) => approvals.List(scope, $"{request.PullRequestId}/{request.RevisionId}/");

    public void Approve(Scope scope, PullRequest request, Approval approval) => approvals.Put(scope, $"{request.PullRequestId}/{request.RevisionId}/{approval.UserArn}", approval);

    /// <summary>Who overrode the rules of this revision; null when they count.</summary>
    public string? OverriderOf(Scope scope, PullRequest request) => overrides.Find(scope, $"{request.PullRequestId}/{request.RevisionId}")?.UserArn;

    /// <summary>Overrides the rules of this revision, or lets them count again when nobody does.</summary>
    public void Override(Scope scope, PullRequest request, string? overrider)
    {
        if (overrider is null)
            overrides.Remove(scope, $"{request.PullRequestId}/{request.RevisionId}");
        else
            overrides.Put(scope, $"{request.PullRequestId}/{request.RevisionId}", new Approval(overrider, "OVERRIDE"));
    }

    private static string Key(int id) => id.ToString("D9", CultureInfo.InvariantCulture);
}

/// <summary>What somebody said of a revision: APPROVE, REVOKE or OVERRIDE.</summary>
public sealed record Approval(string UserArn, string ApprovalState);
