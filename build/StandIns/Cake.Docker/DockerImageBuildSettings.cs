namespace Cake.Docker;

/// <summary>Options of <c>docker image build</c>, those that the project uses.</summary>
public sealed class DockerImageBuildSettings : AutoToolSettings
{
    /// <summary>Variables of the build: <c>NAME=value</c>.</summary>
    public string[]? BuildArg { get; set; }

    /// <summary>Path of the Dockerfile; the context's own when not set.</summary>
    public string? File { get; set; }

    /// <summary>Metadata of the image: <c>name=value</c>.</summary>
    public string[]? Label { get; set; }

    /// <summary>Uses no layer of an earlier build.</summary>
    public bool? NoCache { get; set; }

    /// <summary>Looks for newer base images.</summary>
    public bool? Pull { get; set; }

    /// <summary>Names of the image: <c>name:tag</c>.</summary>
    public string[]? Tag { get; set; }

    /// <summary>The stage to build.</summary>
    public string? Target { get; set; }
}
