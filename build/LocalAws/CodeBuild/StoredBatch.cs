using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild;

/// <summary>A batch with the request that its builds start from and, once it was read, the batch section of its buildspec.</summary>
internal sealed record StoredBatch(BuildBatch Batch, StartBuildRequest Template, BatchSpec? Spec = null)
{
    public bool IsRunning => Batch.BuildBatchStatus == Execution.BuildStatus.InProgress;
}
