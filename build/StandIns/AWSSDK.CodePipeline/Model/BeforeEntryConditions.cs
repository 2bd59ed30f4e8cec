using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class BeforeEntryConditions : ExtensibleShape
{
    /// <summary>Required; exactly 1 elements.</summary>
    public List<Condition>? Conditions { get; set; }
}
