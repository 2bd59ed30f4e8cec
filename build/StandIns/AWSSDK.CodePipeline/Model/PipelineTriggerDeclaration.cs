using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineTriggerDeclaration : ExtensibleShape
{
    /// <summary>Required.</summary>
    public PipelineTriggerProviderType? ProviderType { get; set; }

    /// <summary>Required.</summary>
    public GitConfiguration? GitConfiguration { get; set; }
}
