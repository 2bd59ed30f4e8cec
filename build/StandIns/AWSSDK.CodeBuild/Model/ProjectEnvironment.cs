using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectEnvironment : ExtensibleShape
{
    /// <summary>Required.</summary>
    public EnvironmentType? Type { get; set; }

    /// <summary>Required; at least 1 characters.</summary>
    public string? Image { get; set; }

    /// <summary>Required.</summary>
    public ComputeType? ComputeType { get; set; }

    public ComputeConfiguration? ComputeConfiguration { get; set; }

    public ProjectFleet? Fleet { get; set; }

    public List<EnvironmentVariable>? EnvironmentVariables { get; set; }

    public bool? PrivilegedMode { get; set; }

    public string? Certificate { get; set; }

    public RegistryCredential? RegistryCredential { get; set; }

    public ImagePullCredentialsType? ImagePullCredentialsType { get; set; }

    public DockerServer? DockerServer { get; set; }
}
