namespace Amazon.CodeCommit.Model;

public partial class SymbolicLink
{
    public string? BlobId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }

    public FileModeTypeEnum? FileMode { get; set; }
}
