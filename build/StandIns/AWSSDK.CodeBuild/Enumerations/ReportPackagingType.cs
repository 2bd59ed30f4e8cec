using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportPackagingType(string value) : ConstantClass(value)
{
    public static readonly ReportPackagingType ZIP = new("ZIP");
    public static readonly ReportPackagingType NONE = new("NONE");

    public static ReportPackagingType FindValue(string value) => FindValue<ReportPackagingType>(value);

    public static implicit operator ReportPackagingType(string value) => FindValue(value);
}
