using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class BlockerDeclaration : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public BlockerType? Type { get; set; }
}
