using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>SourceAuthType</c>.</summary>
public class SourceAuthType(string value) : ConstantClass(value)
{
    /// <summary><c>OAUTH</c></summary>
    public static readonly SourceAuthType OAUTH = new("OAUTH");

    /// <summary><c>CODECONNECTIONS</c></summary>
    public static readonly SourceAuthType CODECONNECTIONS = new("CODECONNECTIONS");

    /// <summary><c>SECRETS_MANAGER</c></summary>
    public static readonly SourceAuthType SECRETS_MANAGER = new("SECRETS_MANAGER");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SourceAuthType FindValue(string value) => FindValue<SourceAuthType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SourceAuthType(string value) => FindValue(value);
}
