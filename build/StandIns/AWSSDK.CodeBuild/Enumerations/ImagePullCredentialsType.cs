using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ImagePullCredentialsType(string value) : ConstantClass(value)
{
    public static readonly ImagePullCredentialsType CODEBUILD = new("CODEBUILD");
    public static readonly ImagePullCredentialsType SERVICE_ROLE = new("SERVICE_ROLE");

    public static ImagePullCredentialsType FindValue(string value) => FindValue<ImagePullCredentialsType>(value);

    public static implicit operator ImagePullCredentialsType(string value) => FindValue(value);
}
