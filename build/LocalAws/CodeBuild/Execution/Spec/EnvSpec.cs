namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>The env section: variables by kind, and the names that the build hands on to the pipeline.</summary>
public sealed record EnvSpec
{
    public const string Bash = "bash";

    public const string Sh = "/bin/sh";

    /// <summary><see cref="Bash"/> or <see cref="Sh"/>; null is sh too ("Shells and commands in build environments" of the user guide).</summary>
    public string? Shell { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Variable name to the name of an SSM parameter.</summary>
    public IReadOnlyDictionary<string, string> ParameterStore { get; init; } = new Dictionary<string, string>();

    /// <summary>Variable name to secret-id[:json-key[:version-stage[:version-id]]].</summary>
    public IReadOnlyDictionary<string, string> SecretsManager { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> ExportedVariables { get; init; } = [];

    public bool GitCredentialHelper { get; init; }
}
