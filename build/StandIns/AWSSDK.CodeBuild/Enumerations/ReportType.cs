using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ReportType</c>.</summary>
public class ReportType(string value) : ConstantClass(value)
{
    /// <summary><c>TEST</c></summary>
    public static readonly ReportType TEST = new("TEST");

    /// <summary><c>CODE_COVERAGE</c></summary>
    public static readonly ReportType CODE_COVERAGE = new("CODE_COVERAGE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ReportType FindValue(string value) => FindValue<ReportType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ReportType(string value) => FindValue(value);
}
