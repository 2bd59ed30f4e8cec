namespace Amazon.CodePipeline.Model;

public partial class RuleExecutionOutput
{
    public RuleExecutionResult? ExecutionResult { get; set; }
}
