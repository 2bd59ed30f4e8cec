using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class ApplicationRevisionSortBy(string value) : ConstantClass(value)
{
    public static readonly ApplicationRevisionSortBy RegisterTime = new("registerTime");
    public static readonly ApplicationRevisionSortBy FirstUsedTime = new("firstUsedTime");
    public static readonly ApplicationRevisionSortBy LastUsedTime = new("lastUsedTime");

    public static ApplicationRevisionSortBy FindValue(string value) => FindValue<ApplicationRevisionSortBy>(value);

    public static implicit operator ApplicationRevisionSortBy(string value) => FindValue(value);
}
