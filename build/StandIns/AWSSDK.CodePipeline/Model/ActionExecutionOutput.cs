namespace Amazon.CodePipeline.Model;

public partial class ActionExecutionOutput
{
    public List<ArtifactDetail>? OutputArtifacts { get; set; }

    public ActionExecutionResult? ExecutionResult { get; set; }

    public Dictionary<string, string>? OutputVariables { get; set; }
}
