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

    /// <summary>
    /// What follows a failure (V2): <c>fail</c>, <c>retry</c> the failed actions of Build and Deploy once, or <c>rollback</c> Deploy to what it
    /// last deployed well.
    /// </summary>
    [OneOf("fail", "retry", "rollback")]
    public string OnFailure { get; init; } = "fail";

    /// <summary>
    /// Variables of the pipeline (V2) with their defaults: <c>Release --variable NAME=VALUE</c> sets them, builds have them in their environment.
    /// </summary>
    [Matches("[\\s\\S]{1,1000}", "a text of 1 to 1,000 characters")]
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>A person's word between Build and Deploy.</summary>
    public ApprovalSettings Approval { get; init; } = new();
}
