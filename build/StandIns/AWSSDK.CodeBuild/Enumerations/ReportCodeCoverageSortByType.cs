using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportCodeCoverageSortByType(string value) : ConstantClass(value)
{
    public static readonly ReportCodeCoverageSortByType LINE_COVERAGE_PERCENTAGE = new("LINE_COVERAGE_PERCENTAGE");
    public static readonly ReportCodeCoverageSortByType FILE_PATH = new("FILE_PATH");

    public static ReportCodeCoverageSortByType FindValue(string value) => FindValue<ReportCodeCoverageSortByType>(value);

    public static implicit operator ReportCodeCoverageSortByType(string value) => FindValue(value);
}
