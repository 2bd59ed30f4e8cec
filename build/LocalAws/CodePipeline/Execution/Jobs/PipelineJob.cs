using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>A job of an action, or of a rule, as it is kept until that has ended.</summary>
public sealed record PipelineJob
{
    /// <summary>As the worker or function sees it, but without credentials, and with masks in the place of secrets.</summary>
    public required JobDetails Details { get; init; }

    /// <summary>Good for one acknowledgement: the first worker's.</summary>
    public required string Nonce { get; init; }

    /// <summary>Queued, InProgress (a worker or function has it), Succeeded or Failed.</summary>
    public string Status { get; init; } = "Queued";

    public required string RoleArn { get; init; }
    public required string PipelineRegion { get; init; }
    public required int PipelineVersion { get; init; }
    public JobReport? Report { get; init; }

    /// <summary>Where the outputs of the action are to be placed.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<ArtifactDetail> Outputs => [.. Details.Data.OutputArtifacts.Select(output => new ArtifactDetail
    {
        Name = output.Name,
        S3location = new S3Location { Bucket = output.Location.S3Location.BucketName, Key = output.Location.S3Location.ObjectKey },
    })];

    /// <summary>Where it stands in its type's queue; sorts by age.</summary>
    public required string QueueKey { get; init; }
}
