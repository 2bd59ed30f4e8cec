using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>FailureConditions</c>.</summary>
public partial class FailureConditions : ExtensibleShape
{
    public Result? Result { get; set; }

    public RetryConfiguration? RetryConfiguration { get; set; }

    /// <summary>1 to 1 elements.</summary>
    public List<Condition>? Conditions { get; set; }
}
