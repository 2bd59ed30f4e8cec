namespace Amazon.CodePipeline.Model;

public partial class ConditionState
{
    public ConditionExecution? LatestExecution { get; set; }

    public List<RuleState>? RuleStates { get; set; }
}
