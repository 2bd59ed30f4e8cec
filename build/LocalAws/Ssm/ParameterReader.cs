using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager;

namespace LocalAws.Ssm;

/// <summary>
/// Reads parameters by name, ARN, name:version or name:label, and secrets by their reference (Systems Manager User Guide, "Referencing AWS Secrets
/// Manager secrets from Parameter Store parameters").
/// </summary>
internal sealed class ParameterReader(StateStore store, ParameterStore parameters, GetSecretValue secrets)
{
    /// <summary>What the names of references begin with; a secret's name, or its ARN, follows.</summary>
    public const string References = "/aws/reference/secretsmanager/";

    /// <exception cref="AwsException">ParameterNotFound, ParameterVersionNotFound; ValidationException: a secret is shown in clear text or not at all.</exception>
    public Task<Parameter> ReadAsync(CallContext call, string name, bool decrypt) =>
        name.StartsWith(References, StringComparison.Ordinal) ? SecretAsync(call, name, decrypt) : Task.FromResult(store.Transaction(() => Stored(call, name, decrypt)));

    private Parameter Stored(CallContext call, string name, bool decrypt)
    {
        var (parameter, version, selector) = parameters.Select(call.Scope, name);
        return parameters.Describe(call.Scope, parameter, version, selector, decrypt);
    }

    private async Task<Parameter> SecretAsync(CallContext call, string name, bool decrypt)
    {
        if (!decrypt)
            throw SsmErrors.Invalid("WithDecryption flag must be True for retrieving a Secret Manager secret.");
        try
        {
            var request = SecretPath.Of(name[References.Length..]);
            var secret = await secrets.InvokeAsync(request, call);
            var value = secret.SecretString ?? throw SsmErrors.Invalid($"The secret {request.SecretId} holds bytes, which a parameter cannot.");
            return new Parameter(name, "SecureString", value, 0, null, secret.CreatedDate, secret.ARN, null) { SourceResult = SecretPath.Source(secret) };
        }
        catch (AwsException missing) when (missing.Code == "ResourceNotFoundException")
        {
            throw SsmErrors.SecretNotFound(name);
        }
    }
}
