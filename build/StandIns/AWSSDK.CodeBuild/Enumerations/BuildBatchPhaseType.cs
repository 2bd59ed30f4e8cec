using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class BuildBatchPhaseType(string value) : ConstantClass(value)
{
    public static readonly BuildBatchPhaseType SUBMITTED = new("SUBMITTED");
    public static readonly BuildBatchPhaseType DOWNLOAD_BATCHSPEC = new("DOWNLOAD_BATCHSPEC");
    public static readonly BuildBatchPhaseType IN_PROGRESS = new("IN_PROGRESS");
    public static readonly BuildBatchPhaseType COMBINE_ARTIFACTS = new("COMBINE_ARTIFACTS");
    public static readonly BuildBatchPhaseType SUCCEEDED = new("SUCCEEDED");
    public static readonly BuildBatchPhaseType FAILED = new("FAILED");
    public static readonly BuildBatchPhaseType STOPPED = new("STOPPED");

    public static BuildBatchPhaseType FindValue(string value) => FindValue<BuildBatchPhaseType>(value);

    public static implicit operator BuildBatchPhaseType(string value) => FindValue(value);
}
