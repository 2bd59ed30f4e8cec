using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportStatusType(string value) : ConstantClass(value)
{
    public static readonly ReportStatusType GENERATING = new("GENERATING");
    public static readonly ReportStatusType SUCCEEDED = new("SUCCEEDED");
    public static readonly ReportStatusType FAILED = new("FAILED");
    public static readonly ReportStatusType INCOMPLETE = new("INCOMPLETE");
    public static readonly ReportStatusType DELETING = new("DELETING");

    public static ReportStatusType FindValue(string value) => FindValue<ReportStatusType>(value);

    public static implicit operator ReportStatusType(string value) => FindValue(value);
}
