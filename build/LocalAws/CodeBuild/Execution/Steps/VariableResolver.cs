using LocalAws.CodeBuild.Execution.Env;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager;
using LocalAws.Ssm;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Looks up the variables that name a parameter or a secret.</summary>
internal sealed class VariableResolver(GetParameter parameters, GetSecretValue secrets, TimeProvider clock)
{
    private const string StatusCode = "Decrypted Variables Error";

    /// <summary>Name to value; what was looked up joins the run's secrets.</summary>
    /// <exception cref="PhaseFailure">A parameter or secret is not there.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ResolveAsync(BuildRun run, IEnumerable<EnvironmentVariable> variables, CancellationToken cancellation)
    {
        var call = CallContext.ForService(run.Scope, run.Build.ServiceRole!, clock, cancellation);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            values[variable.Name] = variable.Type switch
            {
                "PARAMETER_STORE" => await ParameterAsync(variable.Value, call),
                "SECRETS_MANAGER" => await SecretAsync(variable.Value, call),
                _ => variable.Value,
            };
            if (variable.Type is "PARAMETER_STORE" or "SECRETS_MANAGER")
                run.Secrets.Add(values[variable.Name]);
        }
        return values;
    }

    private async Task<string> ParameterAsync(string name, CallContext call)
    {
        try
        {
            return (await parameters.InvokeAsync(new GetParameterRequest(name, true), call)).Parameter.Value;
        }
        catch (AwsException error) when (error.Code == "ParameterNotFound")
        {
            throw new PhaseFailure(StatusCode, $"parameter does not exist: {name}");
        }
    }

    private async Task<string> SecretAsync(string text, CallContext call)
    {
        var reference = SecretReference.Parse(text);
        try
        {
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
