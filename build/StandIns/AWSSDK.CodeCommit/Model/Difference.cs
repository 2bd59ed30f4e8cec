namespace Amazon.CodeCommit.Model;

public partial class Difference
{
    public BlobMetadata? BeforeBlob { get; set; }

    public BlobMetadata? AfterBlob { get; set; }

    public ChangeTypeEnum? ChangeType { get; set; }
}
