namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>FileMetadata</c>.</summary>
public partial class FileMetadata
{
    public string? AbsolutePath { get; set; }

    public string? BlobId { get; set; }

    public FileModeTypeEnum? FileMode { get; set; }
}
