using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class Condition : ExtensibleShape
{
    public Result? Result { get; set; }

    /// <summary>1 to 5 elements.</summary>
    public List<RuleDeclaration>? Rules { get; set; }
}
