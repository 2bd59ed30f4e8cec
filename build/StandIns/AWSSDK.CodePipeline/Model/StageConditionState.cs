namespace Amazon.CodePipeline.Model;

public partial class StageConditionState
{
    public StageConditionsExecution? LatestExecution { get; set; }

    public List<ConditionState>? ConditionStates { get; set; }
}
