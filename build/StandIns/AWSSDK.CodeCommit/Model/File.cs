namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>File</c>.</summary>
public partial class File
{
    public string? BlobId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }

    public FileModeTypeEnum? FileMode { get; set; }
}
