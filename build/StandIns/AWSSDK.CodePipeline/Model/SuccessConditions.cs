using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>SuccessConditions</c>.</summary>
public partial class SuccessConditions : ExtensibleShape
{
    /// <summary>Required; 1 to 1 elements.</summary>
    public List<Condition>? Conditions { get; set; }
}
