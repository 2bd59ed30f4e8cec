using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>
/// An execution of a pipeline as it is stored. It waits to enter, or is in, the stage at <see cref="StageIndex"/> of the structure
/// version that it started with.
/// </summary>
public sealed record ExecutionRecord
{
    public required string Id { get; init; }

    /// <summary>Grows by one with each execution of the pipeline: which of two is the newer one.</summary>
    public required long Number { get; init; }

    public required string PipelineName { get; init; }
    public required int PipelineVersion { get; init; }
    public required string Mode { get; init; }
    public string Type { get; init; } = "STANDARD";
    public string? RollbackTarget { get; init; }
    public string Status { get; init; } = ExecutionStatus.InProgress;
    public string? StatusSummary { get; init; }
    public required ExecutionTrigger Trigger { get; init; }

    /// <summary>The push or pull request at a git provider that started it; null when something else did.</summary>
    public SourceChange? Change { get; init; }

    public required DateTimeOffset StartTime { get; init; }
    public required DateTimeOffset LastUpdateTime { get; init; }
    public StopRequest? Stop { get; init; }
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<SourceRevisionOverride> SourceRevisionOverrides { get; init; } = [];

    public int StageIndex { get; init; }
    public bool Waiting { get; init; } = true;

    /// <summary>The stage after which a rollback ends; null when the execution runs to the end of the pipeline.</summary>
    public int? LastStageIndex { get; init; }

    /// <summary>The stages that were entered, in that order.</summary>
    public IReadOnlyList<StageRecord> Stages { get; init; } = [];

    public IReadOnlyDictionary<string, S3Location> Artifacts { get; init; } = new Dictionary<string, S3Location>();

    /// <summary>Output variables of finished actions, by namespace.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Namespaces { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public IReadOnlyList<ArtifactRevision> ArtifactRevisions { get; init; } = [];
    public IReadOnlyList<SourceRevision> SourceRevisions { get; init; } = [];

    /// <summary>Not ended: the runner still has something to do for it.</summary>
    public bool IsActive => Status is ExecutionStatus.InProgress or ExecutionStatus.Stopping;

    /// <summary>The record of the stage of that name, or null when it was not entered.</summary>
    public StageRecord? Stage(string name) => Stages.LastOrDefault(stage => stage.Name == name);
}

/// <summary>A StopPipelineExecution that was accepted.</summary>
/// <param name="Abandon">Whether actions in progress are left to themselves instead of waited for.</param>
/// <param name="Reason">The operator's words.</param>
public sealed record StopRequest(bool Abandon, string? Reason);
