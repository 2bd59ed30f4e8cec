using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>A job of a custom action as it is kept until its action has ended.</summary>
public sealed record CustomJob
{
    /// <summary>As the worker sees it, but without credentials, and with masks in the place of secrets.</summary>
    public required JobDetails Details { get; init; }

    /// <summary>Good for one acknowledgement: the first worker's.</summary>
    public required string Nonce { get; init; }

    /// <summary>Queued, InProgress (a worker has it), Succeeded or Failed.</summary>
    public string Status { get; init; } = "Queued";

    public required string RoleArn { get; init; }
    public required string PipelineRegion { get; init; }
    public required int PipelineVersion { get; init; }
    public JobReport? Report { get; init; }

    /// <summary>Where it stands in its type's queue; sorts by age.</summary>
    public required string QueueKey { get; init; }
}
