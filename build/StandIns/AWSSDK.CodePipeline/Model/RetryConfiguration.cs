using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class RetryConfiguration : ExtensibleShape
{
    public StageRetryMode? RetryMode { get; set; }
}
