namespace LocalAws.CodeBuild;

/// <summary>Batches of one status.</summary>
public sealed record BuildBatchFilter(string? Status)
{
    internal static bool Matches(BuildBatchFilter? filter, StoredBatch stored) => filter?.Status is not { } status || stored.Batch.BuildBatchStatus == status;
}
