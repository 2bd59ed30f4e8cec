namespace Build.Settings;

/// <summary>The pipeline itself.</summary>
public sealed record PipelineSettings
{
    /// <summary>The pipeline's name; <c>application-pipeline</c> when not set.</summary>
    [Matches("[A-Za-z0-9.@_-]{1,100}", "1 to 100 letters, digits, and . @ _ -")]
    public string? Name { get; init; }

    /// <summary><c>V1</c> or <c>V2</c>; they are priced differently.</summary>
    [OneOf("V1", "V2")]
    public string Type { get; init; } = "V2";

    /// <summary><c>SUPERSEDED</c>, <c>QUEUED</c> or <c>PARALLEL</c>.</summary>
    [OneOf("SUPERSEDED", "QUEUED", "PARALLEL")]
    public string ExecutionMode { get; init; } = "SUPERSEDED";

    /// <summary>
    /// Several regions: <c>SEQUENTIAL</c> deploys to one after another and stops at the first that fails; <c>PARALLEL</c> deploys to all at once.
    /// </summary>
    [OneOf("SEQUENTIAL", "PARALLEL")]
    public string Waves { get; init; } = "SEQUENTIAL";
}
