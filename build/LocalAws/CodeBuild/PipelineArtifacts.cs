namespace LocalAws.CodeBuild;

/// <summary>A zipped artifact of a pipeline, in its artifact store.</summary>
/// <param name="Name">The artifact's name in the pipeline.</param>
internal sealed record PipelineArtifact(string Name, string Bucket, string Key);

/// <summary>What a pipeline's action hands to a build and wants back.</summary>
/// <param name="Inputs">The primary source first; the others are known to the build by their names (CODEBUILD_SRC_DIR_name).</param>
/// <param name="Outputs">One: the buildspec's artifacts. Several: its secondary-artifacts of these names.</param>
internal sealed record PipelineArtifacts(IReadOnlyList<PipelineArtifact> Inputs, IReadOnlyList<PipelineArtifact> Outputs);
