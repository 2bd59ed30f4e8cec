namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>BlobMetadata</c>.</summary>
public partial class BlobMetadata
{
    public string? BlobId { get; set; }

    public string? Path { get; set; }

    public string? Mode { get; set; }
}
