using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Policies of secrets on their way in.</summary>
internal static class SecretPolicies
{
    /// <exception cref="AwsException">MalformedPolicyDocumentException.</exception>
    public static PolicyDocument Read(string policy)
    {
        try
        {
            return PolicyReader.Read(policy, PolicyKind.Resource);
        }
        catch (PolicySyntaxException broken)
        {
            throw SecretErrors.MalformedPolicy(broken.Message);
        }
    }
}
