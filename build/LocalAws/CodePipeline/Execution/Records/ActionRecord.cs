using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>One run of an action.</summary>
public sealed record ActionRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string Status { get; init; } = ExecutionStatus.InProgress;
    public required DateTimeOffset StartTime { get; init; }
    public required DateTimeOffset LastUpdateTime { get; init; }
    public string? UpdatedBy { get; init; }
    public string? Summary { get; init; }

    /// <summary>The token that PutApprovalResult must present; only of manual approvals.</summary>
    public string? Token { get; init; }

    public IReadOnlyDictionary<string, string> ResolvedConfiguration { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<ArtifactDetail> InputArtifacts { get; init; } = [];
    public IReadOnlyList<ArtifactDetail> OutputArtifacts { get; init; } = [];
    public IReadOnlyDictionary<string, string> OutputVariables { get; init; } = new Dictionary<string, string>();

    /// <summary>The build, deployment, stack... that does the work, by which a restarted runner finds it again.</summary>
    public string? ExternalExecutionId { get; init; }

    public string? ExternalExecutionUrl { get; init; }
    /// <summary>The page of what the action works on; of custom actions whose type has a template for it.</summary>
    public string? EntityUrl { get; init; }

    /// <summary>How far a job worker says it is.</summary>
    public int? PercentComplete { get; init; }

    public string? LogStreamArn { get; init; }
    public ErrorDetails? ErrorDetails { get; init; }
    public ArtifactRevision? Revision { get; init; }

    public bool IsInProgress => Status == ExecutionStatus.InProgress;
}
