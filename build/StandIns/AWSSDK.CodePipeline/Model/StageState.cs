namespace Amazon.CodePipeline.Model;

public partial class StageState
{
    /// <summary>1 to 100 characters.</summary>
    public string? StageName { get; set; }

    public StageExecution? InboundExecution { get; set; }

    public List<StageExecution>? InboundExecutions { get; set; }

    public TransitionState? InboundTransitionState { get; set; }

    public List<ActionState>? ActionStates { get; set; }

    public StageExecution? LatestExecution { get; set; }

    public StageConditionState? BeforeEntryConditionState { get; set; }

    public StageConditionState? OnSuccessConditionState { get; set; }

    public StageConditionState? OnFailureConditionState { get; set; }

    public RetryStageMetadata? RetryStageMetadata { get; set; }
}
