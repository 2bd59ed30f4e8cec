using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>ApplicationRevisionSortBy</c>.</summary>
public class ApplicationRevisionSortBy(string value) : ConstantClass(value)
{
    /// <summary><c>registerTime</c></summary>
    public static readonly ApplicationRevisionSortBy RegisterTime = new("registerTime");

    /// <summary><c>firstUsedTime</c></summary>
    public static readonly ApplicationRevisionSortBy FirstUsedTime = new("firstUsedTime");

    /// <summary><c>lastUsedTime</c></summary>
    public static readonly ApplicationRevisionSortBy LastUsedTime = new("lastUsedTime");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ApplicationRevisionSortBy FindValue(string value) => FindValue<ApplicationRevisionSortBy>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ApplicationRevisionSortBy(string value) => FindValue(value);
}
