namespace Amazon.CodePipeline.Model;

public partial class SourceRevision
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? ActionName { get; set; }

    /// <summary>1 to 1500 characters.</summary>
    public string? RevisionId { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionSummary { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionUrl { get; set; }
}
