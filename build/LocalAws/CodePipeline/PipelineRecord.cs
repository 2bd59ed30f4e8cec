using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline;

/// <summary>A pipeline as it is stored: its current structure, and what is not part of the structure.</summary>
public sealed record PipelineRecord
{
    public required PipelineDeclaration Structure { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Updated { get; init; }
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Inbound transitions that were ever disabled or enabled, by stage.</summary>
    public IReadOnlyDictionary<string, TransitionRecord> Transitions { get; init; } = new Dictionary<string, TransitionRecord>();

    /// <summary>The number of the latest execution.</summary>
    public long LastNumber { get; init; }

    public int Version => Structure.Version ?? 1;
}

/// <summary>The state of a stage's inbound transition, and who changed it last.</summary>
public sealed record TransitionRecord(bool Enabled, string ChangedBy, DateTimeOffset ChangedAt, string? Reason);
