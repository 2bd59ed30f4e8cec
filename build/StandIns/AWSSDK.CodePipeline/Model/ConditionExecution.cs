namespace Amazon.CodePipeline.Model;

public partial class ConditionExecution
{
    public ConditionExecutionStatus? Status { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? Summary { get; set; }

    public DateTime? LastStatusChange { get; set; }
}
