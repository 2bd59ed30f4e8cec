namespace Amazon.CodePipeline.Model;

public partial class RuleRevision
{
    /// <summary>Required; 1 to 1500 characters.</summary>
    public string? RevisionId { get; set; }

    /// <summary>Required; 1 to 100 characters.</summary>
    public string? RevisionChangeId { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Created { get; set; }
}
