using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class OutputArtifact : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>1 to 10 elements.</summary>
    public List<string>? Files { get; set; }
}
