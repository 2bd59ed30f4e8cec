namespace LocalAws.CodeCommit;

/// <summary>How files in conflict shall be.</summary>
public sealed record ConflictResolution(
    IReadOnlyList<ReplaceContentEntry>? ReplaceContents, IReadOnlyList<ResolvedDeletion>? DeleteFiles, IReadOnlyList<ResolvedMode>? SetFileModes)
{
    /// <summary>All that it speaks of; modes may go with contents.</summary>
    internal IEnumerable<string> Paths => (ReplaceContents ?? []).Select(each => each.FilePath).Concat((DeleteFiles ?? []).Select(each => each.FilePath));
}

/// <summary>A file's content: one side's (KEEP_BASE, KEEP_SOURCE, KEEP_DESTINATION), or a new one (USE_NEW_CONTENT).</summary>
public sealed record ReplaceContentEntry(string FilePath, string ReplacementType, byte[]? Content, string? FileMode);

/// <summary>A file that shall not be there.</summary>
public sealed record ResolvedDeletion(string FilePath);

/// <summary>A file's mode: EXECUTABLE, NORMAL or SYMLINK.</summary>
public sealed record ResolvedMode(string FilePath, string FileMode);
