namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>Replaces secret values in log lines by ***, as CodeBuild does for parameters, secrets and its own credentials.</summary>
public sealed class SecretMask
{
    private readonly string[] secrets;

    /// <summary>Values of several lines are masked line by line, as logs are written; empty ones hide nothing.</summary>
    public SecretMask(IEnumerable<string> secrets) =>
        this.secrets = [
            .. secrets
                .SelectMany(secret => secret.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(secret => secret.Length),
        ];

    public string Apply(string line) => secrets.Aggregate(line, (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal));
}
