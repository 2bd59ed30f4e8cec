using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>What counts as a conflict, and who wins it.</summary>
/// <param name="DetailLevel">FILE_LEVEL (the default: both changed the file) or LINE_LEVEL (both changed the same lines).</param>
/// <param name="Strategy">NONE (the default), ACCEPT_SOURCE, ACCEPT_DESTINATION, or AUTOMERGE: what the request brings along.</param>
/// <param name="Resolution">With AUTOMERGE: how files that are in conflict shall be.</param>
public sealed record MergeRules(string? DetailLevel, string? Strategy, ConflictResolution? Resolution)
{
    /// <summary>Whether changes of the same file in different lines go together.</summary>
    public bool ByLine => DetailLevel == "LINE_LEVEL";

    /// <summary>The rules of a request, checked.</summary>
    /// <exception cref="AwsException">InvalidConflictResolution-, ReplacementContentRequired- or MultipleConflictResolutionEntriesException.</exception>
    public static MergeRules Of(string? detailLevel, string? strategy, ConflictResolution? resolution = null)
    {
        if (resolution is not null && strategy != "AUTOMERGE")
            throw CodeCommitErrors.InvalidConflictResolution("conflictResolution goes with the strategy AUTOMERGE");
        var paths = resolution?.Paths.Select(Specifiers.Path).ToList() ?? [];
        if (paths.Count != paths.Distinct(StringComparer.Ordinal).Count())
            throw CodeCommitErrors.MultipleConflictResolutionEntries();
        if (resolution?.ReplaceContents?.FirstOrDefault(each => each is { ReplacementType: "USE_NEW_CONTENT", Content: null }) is { } empty)
            throw CodeCommitErrors.ReplacementContentRequired(empty.FilePath);
        return new MergeRules(detailLevel, strategy, resolution);
    }
}
