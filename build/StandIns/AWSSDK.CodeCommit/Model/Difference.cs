namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>Difference</c>.</summary>
public partial class Difference
{
    public BlobMetadata? BeforeBlob { get; set; }

    public BlobMetadata? AfterBlob { get; set; }

    public ChangeTypeEnum? ChangeType { get; set; }
}
