using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class BatchReportModeType(string value) : ConstantClass(value)
{
    public static readonly BatchReportModeType REPORT_INDIVIDUAL_BUILDS = new("REPORT_INDIVIDUAL_BUILDS");
    public static readonly BatchReportModeType REPORT_AGGREGATED_BATCH = new("REPORT_AGGREGATED_BATCH");

    public static BatchReportModeType FindValue(string value) => FindValue<BatchReportModeType>(value);

    public static implicit operator BatchReportModeType(string value) => FindValue(value);
}
