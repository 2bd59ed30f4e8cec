using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>BatchReportModeType</c>.</summary>
public class BatchReportModeType(string value) : ConstantClass(value)
{
    /// <summary><c>REPORT_INDIVIDUAL_BUILDS</c></summary>
    public static readonly BatchReportModeType REPORT_INDIVIDUAL_BUILDS = new("REPORT_INDIVIDUAL_BUILDS");

    /// <summary><c>REPORT_AGGREGATED_BATCH</c></summary>
    public static readonly BatchReportModeType REPORT_AGGREGATED_BATCH = new("REPORT_AGGREGATED_BATCH");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BatchReportModeType FindValue(string value) => FindValue<BatchReportModeType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BatchReportModeType(string value) => FindValue(value);
}
