using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class CredentialProviderType(string value) : ConstantClass(value)
{
    public static readonly CredentialProviderType SECRETS_MANAGER = new("SECRETS_MANAGER");

    public static CredentialProviderType FindValue(string value) => FindValue<CredentialProviderType>(value);

    public static implicit operator CredentialProviderType(string value) => FindValue(value);
}
