using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ReportGroupSortByType(string value) : ConstantClass(value)
{
    public static readonly ReportGroupSortByType NAME = new("NAME");
    public static readonly ReportGroupSortByType CREATED_TIME = new("CREATED_TIME");
    public static readonly ReportGroupSortByType LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");

    public static ReportGroupSortByType FindValue(string value) => FindValue<ReportGroupSortByType>(value);

    public static implicit operator ReportGroupSortByType(string value) => FindValue(value);
}
