using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineVariableDeclaration : ExtensibleShape
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Name { get; set; }

    /// <summary>1 to 1000 characters.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>0 to 200 characters.</summary>
    public string? Description { get; set; }
}
