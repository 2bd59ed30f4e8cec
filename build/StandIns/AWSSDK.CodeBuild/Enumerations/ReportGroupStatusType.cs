using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ReportGroupStatusType</c>.</summary>
public class ReportGroupStatusType(string value) : ConstantClass(value)
{
    /// <summary><c>ACTIVE</c></summary>
    public static readonly ReportGroupStatusType ACTIVE = new("ACTIVE");

    /// <summary><c>DELETING</c></summary>
    public static readonly ReportGroupStatusType DELETING = new("DELETING");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ReportGroupStatusType FindValue(string value) => FindValue<ReportGroupStatusType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ReportGroupStatusType(string value) => FindValue(value);
}
