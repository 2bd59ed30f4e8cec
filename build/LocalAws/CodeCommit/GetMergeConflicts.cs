using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits, and the merge that is thought of.</summary>
public sealed record GetMergeConflictsRequest(
    string RepositoryName, string DestinationCommitSpecifier, string SourceCommitSpecifier, string MergeOption, string? ConflictDetailLevel, int? MaxConflictFiles,
    string? ConflictResolutionStrategy, string? NextToken);

/// <summary>Whether they merge, and a page of what stands against it.</summary>
public sealed record GetMergeConflictsResponse(
    bool Mergeable, string DestinationCommitId, string SourceCommitId, string? BaseCommitId, IReadOnlyList<ConflictMetadata> ConflictMetadataList, string? NextToken);

/// <summary>A file in which both sides differ.</summary>
public sealed record ConflictMetadata(string FilePath, int NumberOfConflicts, bool ContentConflict, bool FileModeConflict, bool ObjectTypeConflict, MergeOperations MergeOperations);

/// <summary>What each side did to the file: A, M or D.</summary>
public sealed record MergeOperations(string Source, string Destination);

/// <summary>Tells which files stand against a merge.</summary>
public sealed class GetMergeConflicts(RepositoryStore repositories) : AsyncOperation<GetMergeConflictsRequest, GetMergeConflictsResponse>
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override async Task<GetMergeConflictsResponse> HandleAsync(GetMergeConflictsRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var source = await Specifiers.CommitAsync(git, request.SourceCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var destination = await Specifiers.CommitAsync(git, request.DestinationCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var ancestor = await Merges.BaseAsync(git, destination, source, call.Cancellation).ConfigureAwait(false);
        var rules = new MergeRules(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        rules.Check(null);
        var conflicts = await BranchMerges.ConflictsAsync(git, destination, source, rules, call.Cancellation).ConfigureAwait(false);
        var mergeable = request.MergeOption == "FAST_FORWARD_MERGE" ? ancestor == destination : conflicts.Count == 0 || rules.Strategy is "ACCEPT_SOURCE" or "ACCEPT_DESTINATION";
        var (page, next) = Positions.Page(conflicts, request.NextToken, request.MaxConflictFiles ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        return new GetMergeConflictsResponse(mergeable, destination, source, ancestor, [.. page.Select(Describe)], next);
    }

    private static ConflictMetadata Describe(MergeConflict conflict) => new(
        conflict.Path, 1, conflict.Source?.Id != conflict.Destination?.Id, conflict.Source?.Mode != conflict.Destination?.Mode, ObjectTypeConflict: false,
        new MergeOperations(Operation(conflict.Base, conflict.Source), Operation(conflict.Base, conflict.Destination)));

    private static string Operation(TreeEntry? before, TreeEntry? after) => after is null ? "D" : before is null ? "A" : "M";
}
