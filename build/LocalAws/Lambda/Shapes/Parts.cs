namespace LocalAws.Lambda;

/// <summary>Variables of a function.</summary>
public sealed record Environment(IReadOnlyDictionary<string, string>? Variables);

/// <summary>Variables of a function, as they are answered.</summary>
public sealed record EnvironmentResponse(IReadOnlyDictionary<string, string>? Variables);

/// <summary><c>Active</c> or <c>PassThrough</c>.</summary>
public sealed record TracingConfig(string? Mode);

/// <summary>MB of /tmp.</summary>
public sealed record EphemeralStorage(int Size);

/// <summary><c>PublishedVersions</c> or <c>None</c>.</summary>
public sealed record SnapStart(string? ApplyOn);

/// <summary>Whether snapshots are used.</summary>
public sealed record SnapStartResponse(string ApplyOn, string OptimizationStatus);

/// <summary>Format and group of a function's log.</summary>
public sealed record LoggingConfig(string? LogFormat, string? ApplicationLogLevel, string? SystemLogLevel, string? LogGroup);

/// <summary>Executions that are kept for a function, and are its limit.</summary>
public sealed record Concurrency(int ReservedConcurrentExecutions);

/// <summary>Where asynchronous results go; an ARN of SQS, SNS, Lambda or EventBridge.</summary>
public sealed record DestinationConfig(Destination? OnSuccess, Destination? OnFailure);

/// <summary>One destination; <c>Destination</c> is its ARN.</summary>
public sealed record Destination([property: System.Text.Json.Serialization.JsonPropertyName("Destination")] string? Arn);
