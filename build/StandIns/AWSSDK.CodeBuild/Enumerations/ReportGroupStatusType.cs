using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportGroupStatusType(string value) : ConstantClass(value)
{
    public static readonly ReportGroupStatusType ACTIVE = new("ACTIVE");
    public static readonly ReportGroupStatusType DELETING = new("DELETING");

    public static ReportGroupStatusType FindValue(string value) => FindValue<ReportGroupStatusType>(value);

    public static implicit operator ReportGroupStatusType(string value) => FindValue(value);
}
