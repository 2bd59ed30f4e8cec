using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A build to be started, whoever asks: a client, a pipeline, a batch, or a retry.</summary>
internal sealed record BuildOrder(Scope Scope, StartBuildRequest Request, string Initiator)
{
    /// <summary>What a pipeline hands in; its builds take source and output from there.</summary>
    public PipelineArtifacts? Pipeline { get; init; }

    /// <summary>A project that is made for this build alone; null: the one that the request names.</summary>
    public Project? Project { get; init; }

    /// <summary>The resolved version of the pipeline's primary source.</summary>
    public string? ResolvedSourceVersion { get; init; }

    public string? BatchArn { get; init; }

    public string? BatchIdentifier { get; init; }

    /// <summary>The build that this one repeats automatically.</summary>
    public Build? RetryOf { get; init; }
}
