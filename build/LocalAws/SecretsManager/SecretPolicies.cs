using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Policies of secrets on their way in.</summary>
internal sealed class SecretPolicies(PrincipalExistence principals)
{
    private const string Service = "secretsmanager:";

    /// <exception cref="AwsException">MalformedPolicyDocumentException.</exception>
    public PolicyDocument Read(string policy, string accountId)
    {
        var document = Parse(policy);
        if (document.Statements.SelectMany(statement => statement.Actions).FirstOrDefault(action => action != "*" && !action.StartsWith(Service, StringComparison.OrdinalIgnoreCase)) is { } foreign)
            throw SecretErrors.MalformedPolicy($"This resource policy contains an unsupported action: {foreign}.");
        return principals.Missing(accountId, document) is null ? document : throw SecretErrors.MalformedPolicy("This resource policy contains an unsupported principal.");
    }

    private static PolicyDocument Parse(string policy)
    {
        try
        {
            return PolicyReader.ReadNew(policy, PolicyKind.Resource);
        }
        catch (PolicySyntaxException broken)
        {
            throw SecretErrors.MalformedPolicy($"This resource policy is not valid: {broken.Message}");
        }
    }
}
