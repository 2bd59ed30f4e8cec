using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>How an action ended.</summary>
public sealed record ActionOutcome
{
    /// <summary>Null when the action succeeded. Codes as AWS has them: JobFailed, ConfigurationError, PermissionError, RevisionUnavailable, TimedOut...</summary>
    public ErrorDetails? Failure { get; init; }

    public string? Summary { get; init; }
    public string? UpdatedBy { get; init; }
    public string? ExternalExecutionId { get; init; }
    public string? ExternalExecutionUrl { get; init; }
    public string? LogStreamArn { get; init; }
    public IReadOnlyDictionary<string, S3Location> Artifacts { get; init; } = new Dictionary<string, S3Location>();
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The revision behind the artifact, of source actions.</summary>
    public ArtifactRevision? Revision { get; init; }

    public static ActionOutcome Failed(string code, string message) => new() { Failure = new() { Code = code, Message = message } };
}
