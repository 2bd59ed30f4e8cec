using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ReportStatusType</c>.</summary>
public class ReportStatusType(string value) : ConstantClass(value)
{
    /// <summary><c>GENERATING</c></summary>
    public static readonly ReportStatusType GENERATING = new("GENERATING");

    /// <summary><c>SUCCEEDED</c></summary>
    public static readonly ReportStatusType SUCCEEDED = new("SUCCEEDED");

    /// <summary><c>FAILED</c></summary>
    public static readonly ReportStatusType FAILED = new("FAILED");

    /// <summary><c>INCOMPLETE</c></summary>
    public static readonly ReportStatusType INCOMPLETE = new("INCOMPLETE");

    /// <summary><c>DELETING</c></summary>
    public static readonly ReportStatusType DELETING = new("DELETING");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ReportStatusType FindValue(string value) => FindValue<ReportStatusType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ReportStatusType(string value) => FindValue(value);
}
