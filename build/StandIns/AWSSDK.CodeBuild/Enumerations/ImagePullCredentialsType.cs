using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ImagePullCredentialsType</c>.</summary>
public class ImagePullCredentialsType(string value) : ConstantClass(value)
{
    /// <summary><c>CODEBUILD</c></summary>
    public static readonly ImagePullCredentialsType CODEBUILD = new("CODEBUILD");

    /// <summary><c>SERVICE_ROLE</c></summary>
    public static readonly ImagePullCredentialsType SERVICE_ROLE = new("SERVICE_ROLE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ImagePullCredentialsType FindValue(string value) => FindValue<ImagePullCredentialsType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ImagePullCredentialsType(string value) => FindValue(value);
}
