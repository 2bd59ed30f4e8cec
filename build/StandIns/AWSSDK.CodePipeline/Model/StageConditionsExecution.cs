namespace Amazon.CodePipeline.Model;

public partial class StageConditionsExecution
{
    public ConditionExecutionStatus? Status { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? Summary { get; set; }
}
