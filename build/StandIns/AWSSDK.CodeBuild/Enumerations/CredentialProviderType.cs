using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>CredentialProviderType</c>.</summary>
public class CredentialProviderType(string value) : ConstantClass(value)
{
    /// <summary><c>SECRETS_MANAGER</c></summary>
    public static readonly CredentialProviderType SECRETS_MANAGER = new("SECRETS_MANAGER");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static CredentialProviderType FindValue(string value) => FindValue<CredentialProviderType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator CredentialProviderType(string value) => FindValue(value);
}
