namespace LocalAws.CodeBuild;

/// <summary>A batch with the request that its builds start from.</summary>
internal sealed record StoredBatch(BuildBatch Batch, StartBuildRequest Template)
{
    public PipelineArtifacts? Pipeline { get; init; }

    public bool IsRunning => Batch.BuildBatchStatus == Execution.BuildStatus.InProgress;
}
