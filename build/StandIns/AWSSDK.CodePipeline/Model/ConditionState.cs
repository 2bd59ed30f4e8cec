namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>ConditionState</c>.</summary>
public partial class ConditionState
{
    public ConditionExecution? LatestExecution { get; set; }

    public List<RuleState>? RuleStates { get; set; }
}
