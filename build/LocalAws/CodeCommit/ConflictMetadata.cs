namespace LocalAws.CodeCommit;

/// <summary>A file in which both sides differ.</summary>
public sealed record ConflictMetadata
{
    public required string FilePath { get; init; }

    public required FileSizes FileSizes { get; init; }

    public required FileModes FileModes { get; init; }

    public required ObjectTypes ObjectTypes { get; init; }

    /// <summary>Places where both changed the same lines; one for binary files.</summary>
    public required int NumberOfConflicts { get; init; }

    public required IsBinaryFile IsBinaryFile { get; init; }

    public required bool ContentConflict { get; init; }

    public required bool FileModeConflict { get; init; }

    public required bool ObjectTypeConflict { get; init; }

    public required MergeOperations MergeOperations { get; init; }
}

/// <summary>Bytes on each side.</summary>
public sealed record FileSizes(long Source, long Destination, long Base);

/// <summary>EXECUTABLE, NORMAL or SYMLINK on each side; null where it is not there.</summary>
public sealed record FileModes(string? Source, string? Destination, string? Base);

/// <summary>FILE or SYMBOLIC_LINK on each side; null where it is not there.</summary>
public sealed record ObjectTypes(string? Source, string? Destination, string? Base);

/// <summary>Whether each side is no text.</summary>
public sealed record IsBinaryFile(bool Source, bool Destination, bool Base);

/// <summary>What each side did to the file: A, M or D.</summary>
public sealed record MergeOperations(string Source, string Destination);

/// <summary>A place in a file where at least one side changed something.</summary>
public sealed record MergeHunk(bool IsConflict, MergeHunkDetail Source, MergeHunkDetail Destination, MergeHunkDetail Base);

/// <summary>The place on one side.</summary>
/// <param name="StartLine">Of its first line, from 1.</param>
/// <param name="EndLine">Of its last line; the one before the first where it has none.</param>
/// <param name="HunkContent">Its lines, in base64.</param>
public sealed record MergeHunkDetail(int StartLine, int EndLine, string HunkContent);
