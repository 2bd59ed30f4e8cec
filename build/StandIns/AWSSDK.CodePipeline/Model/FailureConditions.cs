using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class FailureConditions : ExtensibleShape
{
    public Result? Result { get; set; }

    public RetryConfiguration? RetryConfiguration { get; set; }

    /// <summary>Exactly 1 elements.</summary>
    public List<Condition>? Conditions { get; set; }
}
