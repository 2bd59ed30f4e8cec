using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class RetryBuildBatchType(string value) : ConstantClass(value)
{
    public static readonly RetryBuildBatchType RETRY_ALL_BUILDS = new("RETRY_ALL_BUILDS");
    public static readonly RetryBuildBatchType RETRY_FAILED_BUILDS = new("RETRY_FAILED_BUILDS");

    public static RetryBuildBatchType FindValue(string value) => FindValue<RetryBuildBatchType>(value);

    public static implicit operator RetryBuildBatchType(string value) => FindValue(value);
}
