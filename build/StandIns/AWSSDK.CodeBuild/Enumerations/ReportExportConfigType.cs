using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportExportConfigType(string value) : ConstantClass(value)
{
    public static readonly ReportExportConfigType S3 = new("S3");
    public static readonly ReportExportConfigType NO_EXPORT = new("NO_EXPORT");

    public static ReportExportConfigType FindValue(string value) => FindValue<ReportExportConfigType>(value);

    public static implicit operator ReportExportConfigType(string value) => FindValue(value);
}
