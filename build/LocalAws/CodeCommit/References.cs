using System.Text.Json.Nodes;
using LocalAws.CodeCommit.Git;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Tells the rest of AWS that branches and tags of a repository moved, as "CodeCommit Repository State Change" events.</summary>
public sealed class References(RepositoryStore repositories, PullRequestSources pullRequests, ToldReferences told, EventBus events, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    /// <summary>
    /// Compares the references now with those <paramref name="before"/>, or with those told of last; publishes each difference, once also when pushes
    /// overlap. The first branch becomes the default one.
    /// </summary>
    public async Task PublishChangesAsync(
        Scope scope, RepositoryRecord repository, IReadOnlyDictionary<string, string> before, string callerArn, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var git = repositories.Git(scope, repository);
            var after = await git.ReferencesAsync(cancellation).ConfigureAwait(false);
            await PublishAsync(scope, repository, git, told.Find(repository) ?? before, after, callerArn, cancellation).ConfigureAwait(false);
            told.Put(repository, after);
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task PublishAsync(
        Scope scope, RepositoryRecord repository, BareRepository git, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after,
        string callerArn, CancellationToken cancellation)
    {
        var changed = before.Keys.Union(after.Keys).Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name)).Order(StringComparer.Ordinal).ToList();
        if (changed.Count == 0) return;
        await TouchAsync(scope, repository, git, after, cancellation).ConfigureAwait(false);
        foreach (var name in changed) events.Publish(Event(scope, repository, name, before.GetValueOrDefault(name), after.GetValueOrDefault(name), callerArn));
        foreach (var name in changed) await pullRequests.MovedAsync(scope, repository, git, name, after.GetValueOrDefault(name), callerArn, cancellation).ConfigureAwait(false);
    }

    private async Task TouchAsync(Scope scope, RepositoryRecord repository, BareRepository git, IReadOnlyDictionary<string, string> after, CancellationToken cancellation)
    {
        const string heads = "refs/heads/";
        var branches = after.Keys.Where(name => name.StartsWith(heads, StringComparison.Ordinal)).Select(name => name[heads.Length..]).ToList();
        var first = branches.Contains("main") ? "main" : branches.FirstOrDefault();
        var changed = repositories.Change(scope, repository.Name, record => record with { LastModified = clock.GetUtcNow(), DefaultBranch = record.DefaultBranch ?? first });
        if (repository.DefaultBranch is null && changed.DefaultBranch is { } branch) await git.SetHeadAsync(branch, cancellation).ConfigureAwait(false);
    }

    private AwsEvent Event(Scope scope, RepositoryRecord repository, string reference, string? before, string? after, string callerArn)
    {
        var kind = reference.StartsWith("refs/tags/", StringComparison.Ordinal) ? "tag" : "branch";
        var detail = new JsonObject
        {
            ["event"] = before is null ? "referenceCreated" : after is null ? "referenceDeleted" : "referenceUpdated",
            ["repositoryName"] = repository.Name,
            ["repositoryId"] = repository.Id,
            ["referenceType"] = kind,
            ["referenceName"] = reference[(reference.IndexOf('/', 5) + 1)..],
            ["referenceFullName"] = reference,
            ["callerUserArn"] = callerArn,
        };
        if (after is not null) detail["commitId"] = after;
        if (before is not null) detail["oldCommitId"] = before;
        return new AwsEvent(scope, "aws.codecommit", "CodeCommit Repository State Change", clock.GetUtcNow(), [RepositoryMetadata.RepositoryArn(repository, scope)], detail);
    }
}
