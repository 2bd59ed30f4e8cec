using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InputArtifact : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }
}
