using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ArtifactPackaging</c>.</summary>
public class ArtifactPackaging(string value) : ConstantClass(value)
{
    /// <summary><c>NONE</c></summary>
    public static readonly ArtifactPackaging NONE = new("NONE");

    /// <summary><c>ZIP</c></summary>
    public static readonly ArtifactPackaging ZIP = new("ZIP");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ArtifactPackaging FindValue(string value) => FindValue<ArtifactPackaging>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ArtifactPackaging(string value) => FindValue(value);
}
