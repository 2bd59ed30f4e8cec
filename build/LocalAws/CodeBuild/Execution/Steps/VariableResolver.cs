using LocalAws.CodeBuild.Execution.Env;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager;
using LocalAws.Ssm;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Looks up the variables that name a parameter or a secret.</summary>
internal sealed class VariableResolver(
    GetParameter parameters,
    GetSecretValue secrets,
    SecretStore secretStore,
    BuildPermissions permissions,
    TimeProvider clock
)
{
    private const string StatusCode = "Decrypted Variables Error";

    /// <summary>Name to value; what was looked up joins the run's secrets.</summary>
    /// <exception cref="PhaseFailure">A parameter or secret is not there.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ResolveAsync(
        BuildRun run,
        IEnumerable<EnvironmentVariable> variables,
        CancellationToken cancellation
    )
    {
        var call = CallContext.ForService(run.Scope, BuildPermissions.PrincipalOf(run.Build), clock, cancellation);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            values[variable.Name] = variable.Type switch
            {
                "PARAMETER_STORE" => await ParameterAsync(run, variable.Value, call),
                "SECRETS_MANAGER" => await SecretAsync(run, variable.Value, call),
                _ => variable.Value,
            };
            if (variable.Type is "PARAMETER_STORE" or "SECRETS_MANAGER")
                run.Secrets.Add(values[variable.Name]);
        }
        return values;
    }

    private async Task<string> ParameterAsync(BuildRun run, string name, CallContext call)
    {
        try
        {
            permissions.Demand(run, "ssm:GetParameters", ParameterStore.ArnOf(run.Scope, name));
            if (name.StartsWith(ParameterReader.References, StringComparison.Ordinal))
                permissions.Demand(run, "secretsmanager:GetSecretValue", secretStore.Get(run.Scope, SecretPath.Of(name[ParameterReader.References.Length..]).SecretId).Arn);
            return (await parameters.InvokeAsync(new GetParameterRequest(name, true), call)).Parameter.Value;
        }
        catch (AwsException error) when (error.Code is "ParameterNotFound" or "ResourceNotFoundException")
        {
            throw new PhaseFailure(StatusCode, $"parameter does not exist: {name}");
        }
        catch (AwsException error)
        {
            throw new PhaseFailure(StatusCode, $"{error.Code}: {error.Message}");
        }
    }

    private async Task<string> SecretAsync(BuildRun run, string text, CallContext call)
    {
        var reference = SecretReference.Parse(text);
        try
        {
            permissions.Demand(run, "secretsmanager:GetSecretValue", secretStore.Get(run.Scope, reference.SecretId).Arn);
            var secret = await secrets.InvokeAsync(new GetSecretValueRequest(reference.SecretId, reference.VersionId, reference.VersionStage), call);
            return reference.ValueFrom(secret.SecretString ?? throw new FormatException($"Secret {reference.SecretId} holds bytes, not text"));
        }
        catch (AwsException error)
        {
            throw new PhaseFailure(StatusCode, $"{error.Code}: {error.Message} ({text})");
        }
        catch (FormatException wrong)
        {
            throw new PhaseFailure(StatusCode, wrong.Message);
        }
    }
}
