using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>BuildBatchPhaseType</c>.</summary>
public class BuildBatchPhaseType(string value) : ConstantClass(value)
{
    /// <summary><c>SUBMITTED</c></summary>
    public static readonly BuildBatchPhaseType SUBMITTED = new("SUBMITTED");

    /// <summary><c>DOWNLOAD_BATCHSPEC</c></summary>
    public static readonly BuildBatchPhaseType DOWNLOAD_BATCHSPEC = new("DOWNLOAD_BATCHSPEC");

    /// <summary><c>IN_PROGRESS</c></summary>
    public static readonly BuildBatchPhaseType IN_PROGRESS = new("IN_PROGRESS");

    /// <summary><c>COMBINE_ARTIFACTS</c></summary>
    public static readonly BuildBatchPhaseType COMBINE_ARTIFACTS = new("COMBINE_ARTIFACTS");

    /// <summary><c>SUCCEEDED</c></summary>
    public static readonly BuildBatchPhaseType SUCCEEDED = new("SUCCEEDED");

    /// <summary><c>FAILED</c></summary>
    public static readonly BuildBatchPhaseType FAILED = new("FAILED");

    /// <summary><c>STOPPED</c></summary>
    public static readonly BuildBatchPhaseType STOPPED = new("STOPPED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BuildBatchPhaseType FindValue(string value) => FindValue<BuildBatchPhaseType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BuildBatchPhaseType(string value) => FindValue(value);
}
