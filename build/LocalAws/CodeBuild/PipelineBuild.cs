using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A build that a pipeline's action asks for.</summary>
internal sealed record PipelineBuild
{
    public required Scope Scope { get; init; }

    public required string ProjectName { get; init; }

    /// <summary>A project that is made for this build alone and kept nowhere; its role is the pipeline's, which trusts CodePipeline. Null: the one of the name.</summary>
    public Project? Project { get; init; }

    /// <summary>Names the initiator: codepipeline/name.</summary>
    public required string PipelineName { get; init; }

    /// <summary>The zipped input artifacts; the primary source first (configuration PrimarySource).</summary>
    public required IReadOnlyList<PipelineArtifact> Inputs { get; init; }

    /// <summary>Where the zipped output artifacts go; with several, each is one of the buildspec's secondary-artifacts by name.</summary>
    public required IReadOnlyList<PipelineArtifact> Outputs { get; init; }

    /// <summary>What the build is told about its source: usually the ARN of the input artifact's object.</summary>
    public string? SourceVersion { get; init; }

    /// <summary>The revision that the source action found: the commit id, becomes CODEBUILD_RESOLVED_SOURCE_VERSION.</summary>
    public string? ResolvedSourceVersion { get; init; }

    /// <summary>The action's BuildspecOverride configuration: a buildspec, or its path in the source.</summary>
    public string? Buildspec { get; init; }

    /// <summary>The action's EnvironmentVariables configuration, references resolved.</summary>
    public IReadOnlyList<EnvironmentVariable> EnvironmentVariables { get; init; } = [];
}
