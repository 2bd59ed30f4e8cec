namespace LocalAws.CodeBuild;

/// <summary>The machine that a build runs on.</summary>
public sealed record ProjectEnvironment
{
    public required string Type { get; init; }

    public required string Image { get; init; }

    public required string ComputeType { get; init; }

    public ComputeConfiguration? ComputeConfiguration { get; init; }

    public ProjectFleet? Fleet { get; init; }

    public IReadOnlyList<EnvironmentVariable>? EnvironmentVariables { get; init; }

    public bool? PrivilegedMode { get; init; }

    public string? Certificate { get; init; }

    public RegistryCredential? RegistryCredential { get; init; }

    public string? ImagePullCredentialsType { get; init; }

    public DockerServer? DockerServer { get; init; }
}
