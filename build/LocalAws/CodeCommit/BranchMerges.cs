using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Who makes a merge commit, and what it says; null takes the caller and AWS's wording.</summary>
public sealed record MergeAuthor(string? Name, string? Email, string? Message);

/// <summary>Merges a commit into a branch: check, write the commit, move the branch, tell of it.</summary>
public sealed class BranchMerges(RepositoryStore repositories, References references)
{
    /// <summary>Moves the branch forward to a commit that contains it.</summary>
    /// <exception cref="Kernel.AwsException">BranchDoesNotExist-, ManualMergeRequired- or ConcurrentReferenceUpdateException.</exception>
    public async Task<(string Commit, string Tree)> FastForwardAsync(RepositoryRecord repository, string branch, string source, CallContext call)
    {
        var git = repositories.Git(call.Scope, repository);
        var before = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        var tip = before.GetValueOrDefault($"refs/heads/{branch}") ?? throw CodeCommitErrors.BranchDoesNotExist(branch);
        if (!await Merges.ContainsAsync(git, source, tip, call.Cancellation).ConfigureAwait(false)) throw CodeCommitErrors.ManualMergeRequired(branch);
        return await MoveAsync(repository, git, branch, source, before, call).ConfigureAwait(false);
    }

    /// <summary>Makes a commit of both sides and moves the branch to it, as a request asks for.</summary>
    /// <exception cref="Kernel.AwsException">As <see cref="MergeAsync(RepositoryRecord, string, string, bool, MergeRules, MergeAuthor, CallContext)"/>.</exception>
    public async Task<(string Commit, string Tree)> MergeAsync(BranchMergeRequest request, bool squash, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (rules, author) = (request.Rules(), request.Author());
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var source = await Specifiers.CommitAsync(repositories.Git(call.Scope, repository), request.SourceCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        return await MergeAsync(repository, request.TargetBranch ?? request.DestinationCommitSpecifier, source, squash, rules, author, call).ConfigureAwait(false);
    }

    /// <summary>Makes a commit of both sides and moves the branch to it.</summary>
    /// <param name="repository">Where.</param>
    /// <param name="branch">The branch that moves.</param>
    /// <param name="source">What comes in.</param>
    /// <param name="squash">Whether the source's own commits stay out of the branch's history.</param>
    /// <param name="rules">What counts as a conflict, and who wins it.</param>
    /// <param name="author">Of the commit.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="Kernel.AwsException">BranchDoesNotExist-, ManualMergeRequired- or ConcurrentReferenceUpdateException.</exception>
    public async Task<(string Commit, string Tree)> MergeAsync(
        RepositoryRecord repository, string branch, string source, bool squash, MergeRules rules, MergeAuthor author, CallContext call)
    {
        var git = repositories.Git(call.Scope, repository);
        var before = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        var tip = before.GetValueOrDefault($"refs/heads/{branch}") ?? throw CodeCommitErrors.BranchDoesNotExist(branch);
        var commit = await CommitAsync(git, tip, source, branch, squash, rules, author, call).ConfigureAwait(false);
        return await MoveAsync(repository, git, branch, commit, before, call).ConfigureAwait(false);
    }

    /// <summary>Makes a commit of both sides, which no branch points to yet.</summary>
    /// <exception cref="Kernel.AwsException">ManualMergeRequiredException.</exception>
    public static async Task<string> CommitAsync(
        BareRepository git, string destination, string source, string branch, bool squash, MergeRules rules, MergeAuthor author, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(author);
        ArgumentNullException.ThrowIfNull(call);
        var tree = await TreeAsync(git, destination, source, rules, call.Cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.ManualMergeRequired(branch);
        var name = author.Name ?? call.Principal[(call.Principal.LastIndexOfAny([':', '/']) + 1)..];
        var message = author.Message ?? (squash ? $"Squashed commit of {source[..8]}" : $"Merge commit '{source[..8]}' into {branch}");
        return await new CommitWriter(git)
            .CommitAsync(tree, squash ? [destination] : [destination, source], name, author.Email ?? "", message, call.Now, call.Cancellation).ConfigureAwait(false);
    }

    /// <summary>The conflicts of a merge under the rules' detail level.</summary>
    public static async Task<IReadOnlyList<MergeConflict>> ConflictsAsync(BareRepository git, string destination, string source, MergeRules rules, CancellationToken cancellation)
    {
        var ancestor = await Merges.BaseAsync(git, destination, source, cancellation).ConfigureAwait(false);
        var both = await Merges.ChangedByBothAsync(git, ancestor, source, destination, cancellation).ConfigureAwait(false);
        if (!rules.ByLine || both.Count == 0) return both;
        var (_, conflicted) = await Merges.TreeAsync(git, destination, source, cancellation).ConfigureAwait(false);
        return [.. both.Where(conflict => conflicted.Contains(conflict.Path))];
    }

    /// <summary>The merged tree; null when there is a conflict that nobody wins.</summary>
    private static async Task<string?> TreeAsync(BareRepository git, string destination, string source, MergeRules rules, CancellationToken cancellation)
    {
        var conflicts = await ConflictsAsync(git, destination, source, rules, cancellation).ConfigureAwait(false);
        if (await ConflictResolver.ResolveAsync(git, conflicts, rules, cancellation).ConfigureAwait(false) is not { } decided) return null;
        var (tree, _) = await Merges.TreeAsync(git, destination, source, cancellation).ConfigureAwait(false);
        return await new CommitWriter(git).TreeAsync(tree, decided, cancellation).ConfigureAwait(false);
    }

    private async Task<(string Commit, string Tree)> MoveAsync(
        RepositoryRecord repository, BareRepository git, string branch, string commit, IReadOnlyDictionary<string, string> before, CallContext call)
    {
        if (!await git.TryUpdateBranchAsync(branch, commit, before[$"refs/heads/{branch}"], call.Cancellation).ConfigureAwait(false))
            throw CodeCommitErrors.ConcurrentReferenceUpdate(branch);
        await references.PublishChangesAsync(call.Scope, repository, before, call.Principal, call.Cancellation).ConfigureAwait(false);
        var written = await CommitReader.ReadAsync(git, commit, call.Cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.CommitDoesNotExist(commit);
        return (commit, written.Tree);
    }
}
