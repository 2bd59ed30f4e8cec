using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ReportExportConfigType</c>.</summary>
public class ReportExportConfigType(string value) : ConstantClass(value)
{
    /// <summary><c>S3</c></summary>
    public static readonly ReportExportConfigType S3 = new("S3");

    /// <summary><c>NO_EXPORT</c></summary>
    public static readonly ReportExportConfigType NO_EXPORT = new("NO_EXPORT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ReportExportConfigType FindValue(string value) => FindValue<ReportExportConfigType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ReportExportConfigType(string value) => FindValue(value);
}
