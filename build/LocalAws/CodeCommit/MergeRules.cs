namespace LocalAws.CodeCommit;

/// <summary>What counts as a conflict, and who wins it.</summary>
/// <param name="DetailLevel">FILE_LEVEL (the default: both changed the file) or LINE_LEVEL (both changed the same lines).</param>
/// <param name="Strategy">NONE (the default), ACCEPT_SOURCE or ACCEPT_DESTINATION.</param>
public sealed record MergeRules(string? DetailLevel, string? Strategy)
{
    /// <summary>Whether changes of the same file in different lines go together.</summary>
    public bool ByLine => DetailLevel == "LINE_LEVEL";

    /// <exception cref="Kernel.AwsException">AUTOMERGE, or contents that the request brings along.</exception>
    public void Check(ConflictResolution? resolution)
    {
        if (Strategy == "AUTOMERGE" || resolution is not null)
            throw CodeCommitErrors.NotSupported("AUTOMERGE and conflictResolution: resolve the conflicts in a commit, or accept one side (ACCEPT_SOURCE, ACCEPT_DESTINATION)");
    }
}

/// <summary>Contents for conflicting files; LocalAws takes none.</summary>
public sealed record ConflictResolution;
