namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>SymbolicLink</c>.</summary>
public partial class SymbolicLink
{
    public string? BlobId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }

    public FileModeTypeEnum? FileMode { get; set; }
}
