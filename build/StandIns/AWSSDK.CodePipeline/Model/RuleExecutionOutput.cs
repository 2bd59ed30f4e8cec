namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>RuleExecutionOutput</c>.</summary>
public partial class RuleExecutionOutput
{
    public RuleExecutionResult? ExecutionResult { get; set; }
}
