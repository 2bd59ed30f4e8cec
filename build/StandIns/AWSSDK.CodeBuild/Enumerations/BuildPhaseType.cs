using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>BuildPhaseType</c>.</summary>
public class BuildPhaseType(string value) : ConstantClass(value)
{
    /// <summary><c>SUBMITTED</c></summary>
    public static readonly BuildPhaseType SUBMITTED = new("SUBMITTED");

    /// <summary><c>QUEUED</c></summary>
    public static readonly BuildPhaseType QUEUED = new("QUEUED");

    /// <summary><c>PROVISIONING</c></summary>
    public static readonly BuildPhaseType PROVISIONING = new("PROVISIONING");

    /// <summary><c>DOWNLOAD_SOURCE</c></summary>
    public static readonly BuildPhaseType DOWNLOAD_SOURCE = new("DOWNLOAD_SOURCE");

    /// <summary><c>INSTALL</c></summary>
    public static readonly BuildPhaseType INSTALL = new("INSTALL");

    /// <summary><c>PRE_BUILD</c></summary>
    public static readonly BuildPhaseType PRE_BUILD = new("PRE_BUILD");

    /// <summary><c>BUILD</c></summary>
    public static readonly BuildPhaseType BUILD = new("BUILD");

    /// <summary><c>POST_BUILD</c></summary>
    public static readonly BuildPhaseType POST_BUILD = new("POST_BUILD");

    /// <summary><c>UPLOAD_ARTIFACTS</c></summary>
    public static readonly BuildPhaseType UPLOAD_ARTIFACTS = new("UPLOAD_ARTIFACTS");

    /// <summary><c>FINALIZING</c></summary>
    public static readonly BuildPhaseType FINALIZING = new("FINALIZING");

    /// <summary><c>COMPLETED</c></summary>
    public static readonly BuildPhaseType COMPLETED = new("COMPLETED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BuildPhaseType FindValue(string value) => FindValue<BuildPhaseType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BuildPhaseType(string value) => FindValue(value);
}
