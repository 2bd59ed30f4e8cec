using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class SourceType(string value) : ConstantClass(value)
{
    public static readonly SourceType CODECOMMIT = new("CODECOMMIT");
    public static readonly SourceType CODEPIPELINE = new("CODEPIPELINE");
    public static readonly SourceType GITHUB = new("GITHUB");
    public static readonly SourceType GITLAB = new("GITLAB");
    public static readonly SourceType GITLAB_SELF_MANAGED = new("GITLAB_SELF_MANAGED");
    public static readonly SourceType S3 = new("S3");
    public static readonly SourceType BITBUCKET = new("BITBUCKET");
    public static readonly SourceType GITHUB_ENTERPRISE = new("GITHUB_ENTERPRISE");
    public static readonly SourceType NO_SOURCE = new("NO_SOURCE");

    public static SourceType FindValue(string value) => FindValue<SourceType>(value);

    public static implicit operator SourceType(string value) => FindValue(value);
}
