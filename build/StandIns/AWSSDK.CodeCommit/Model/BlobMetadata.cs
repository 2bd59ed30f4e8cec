namespace Amazon.CodeCommit.Model;

public partial class BlobMetadata
{
    public string? BlobId { get; set; }

    public string? Path { get; set; }

    public string? Mode { get; set; }
}
