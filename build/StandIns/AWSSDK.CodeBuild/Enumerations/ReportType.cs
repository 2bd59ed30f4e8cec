using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportType(string value) : ConstantClass(value)
{
    public static readonly ReportType TEST = new("TEST");
    public static readonly ReportType CODE_COVERAGE = new("CODE_COVERAGE");

    public static ReportType FindValue(string value) => FindValue<ReportType>(value);

    public static implicit operator ReportType(string value) => FindValue(value);
}
