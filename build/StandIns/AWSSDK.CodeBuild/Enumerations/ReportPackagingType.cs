using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ReportPackagingType</c>.</summary>
public class ReportPackagingType(string value) : ConstantClass(value)
{
    /// <summary><c>ZIP</c></summary>
    public static readonly ReportPackagingType ZIP = new("ZIP");

    /// <summary><c>NONE</c></summary>
    public static readonly ReportPackagingType NONE = new("NONE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ReportPackagingType FindValue(string value) => FindValue<ReportPackagingType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ReportPackagingType(string value) => FindValue(value);
}
