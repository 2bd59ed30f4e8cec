using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>RetryConfiguration</c>.</summary>
public partial class RetryConfiguration : ExtensibleShape
{
    public StageRetryMode? RetryMode { get; set; }
}
