namespace Amazon.CodePipeline.Model;

public partial class RuleState
{
    /// <summary>1 to 100 characters.</summary>
    public string? RuleName { get; set; }

    public RuleRevision? CurrentRevision { get; set; }

    public RuleExecution? LatestExecution { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? EntityUrl { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionUrl { get; set; }
}
