namespace LocalAws.CodeDeploy;

/// <summary>A lifecycle event on an instance.</summary>
public sealed record LifecycleEvent(string? LifecycleEventName, Diagnostics? Diagnostics, DateTimeOffset? StartTime, DateTimeOffset? EndTime, string? Status);

/// <summary>How it ended.</summary>
public sealed record Diagnostics(string? ErrorCode, string? ScriptName, string? Message, string? LogTail);
