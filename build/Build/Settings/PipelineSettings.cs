namespace Build.Settings;

/// <summary>The pipeline itself.</summary>
public sealed record PipelineSettings
{
    /// <summary>The pipeline's name; <c>application-pipeline</c> when not set.</summary>
    public string? Name { get; init; }

    /// <summary><c>V1</c> or <c>V2</c>; they are priced differently.</summary>
    public string Type { get; init; } = "V2";

    /// <summary><c>SUPERSEDED</c>, <c>QUEUED</c> or <c>PARALLEL</c>.</summary>
    public string ExecutionMode { get; init; } = "SUPERSEDED";
}
