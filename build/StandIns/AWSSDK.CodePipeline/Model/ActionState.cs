namespace Amazon.CodePipeline.Model;

public partial class ActionState
{
    /// <summary>1 to 100 characters.</summary>
    public string? ActionName { get; set; }

    public ActionRevision? CurrentRevision { get; set; }

    public ActionExecution? LatestExecution { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? EntityUrl { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionUrl { get; set; }
}
