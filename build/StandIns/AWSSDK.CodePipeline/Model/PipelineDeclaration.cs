using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineDeclaration : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; at most 1024 characters.</summary>
    public string? RoleArn { get; set; }

    public ArtifactStore? ArtifactStore { get; set; }

    public Dictionary<string, ArtifactStore>? ArtifactStores { get; set; }

    /// <summary>Required.</summary>
    public List<StageDeclaration>? Stages { get; set; }

    /// <summary>At least 1.</summary>
    public int? Version { get; set; }

    public ExecutionMode? ExecutionMode { get; set; }

    public PipelineType? PipelineType { get; set; }

    /// <summary>At most 50 elements.</summary>
    public List<PipelineVariableDeclaration>? Variables { get; set; }

    /// <summary>At most 50 elements.</summary>
    public List<PipelineTriggerDeclaration>? Triggers { get; set; }
}
