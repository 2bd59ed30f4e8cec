namespace LocalAws.CodePipeline.Shapes;

/// <summary>What started an execution. For StartPipelineExecution the detail is the caller's ARN.</summary>
public sealed record ExecutionTrigger
{
    public string TriggerType { get; init; } = "";
    public string? TriggerDetail { get; init; }
}

/// <summary>The revision that a source action took, as listings of executions show it.</summary>
public sealed record SourceRevision
{
    public string ActionName { get; init; } = "";
    public string? RevisionId { get; init; }
    public string? RevisionSummary { get; init; }
    public string? RevisionUrl { get; init; }
}

/// <summary>The revision that a source action shall take, from StartPipelineExecution.</summary>
public sealed record SourceRevisionOverride
{
    public string ActionName { get; init; } = "";
    public string RevisionType { get; init; } = "";
    public string RevisionValue { get; init; } = "";
}

/// <summary>The revision behind an output artifact of a source action.</summary>
public sealed record ArtifactRevision
{
    public string? Name { get; init; }
    public string? RevisionId { get; init; }
    public string? RevisionChangeIdentifier { get; init; }
    public string? RevisionSummary { get; init; }
    public DateTimeOffset? Created { get; init; }
    public string? RevisionUrl { get; init; }
}

/// <summary>Why an action or rule failed.</summary>
public sealed record ErrorDetails
{
    public string? Code { get; init; }
    public string? Message { get; init; }
}

/// <summary>The execution that a rollback goes back to.</summary>
public sealed record PipelineRollbackMetadata
{
    public string? RollbackTargetPipelineExecutionId { get; init; }
}
