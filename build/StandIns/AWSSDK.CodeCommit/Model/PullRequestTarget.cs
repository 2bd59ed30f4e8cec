namespace Amazon.CodeCommit.Model;

public partial class PullRequestTarget
{
    /// <summary>1 to 100 characters.</summary>
    public string? RepositoryName { get; set; }

    public string? SourceReference { get; set; }

    public string? DestinationReference { get; set; }

    public string? DestinationCommit { get; set; }

    public string? SourceCommit { get; set; }

    public string? MergeBase { get; set; }

    public MergeMetadata? MergeMetadata { get; set; }
}
