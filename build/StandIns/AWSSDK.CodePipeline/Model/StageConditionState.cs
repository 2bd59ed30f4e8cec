namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>StageConditionState</c>.</summary>
public partial class StageConditionState
{
    public StageConditionsExecution? LatestExecution { get; set; }

    public List<ConditionState>? ConditionStates { get; set; }
}
