using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>How a worker or function says that its job ended.</summary>
public sealed record JobReport
{
    /// <summary>Null when it succeeded.</summary>
    public ErrorDetails? Failure { get; init; }

    public string? Summary { get; init; }
    public string? ExternalExecutionId { get; init; }
    public int? PercentComplete { get; init; }

    /// <summary>What the job worked on, or what a source's job found.</summary>
    public ArtifactRevision? Revision { get; init; }

    /// <summary>There is more to do, in another job that has this.</summary>
    public string? ContinuationToken { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
