namespace Amazon.CodeCommit.Model;

public partial class MergeMetadata
{
    public bool? IsMerged { get; set; }

    public string? MergedBy { get; set; }

    public string? MergeCommitId { get; set; }

    public MergeOptionTypeEnum? MergeOption { get; set; }
}
