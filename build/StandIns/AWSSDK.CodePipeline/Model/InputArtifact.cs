using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>InputArtifact</c>.</summary>
public partial class InputArtifact : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }
}
