namespace Amazon.CodeCommit.Model;

public partial class FileMetadata
{
    public string? AbsolutePath { get; set; }

    public string? BlobId { get; set; }

    public FileModeTypeEnum? FileMode { get; set; }
}
