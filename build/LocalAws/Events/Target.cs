namespace LocalAws.Events;

/// <summary>What a rule hands its events to.</summary>
public sealed record Target
{
    public required string Id { get; init; }

    public required string Arn { get; init; }

    public string? RoleArn { get; init; }

    /// <summary>Constant JSON in place of the event.</summary>
    public string? Input { get; init; }

    /// <summary>The part of the event to hand on, e.g. <c>$.detail</c>.</summary>
    public string? InputPath { get; init; }

    /// <summary>A text made of parts of the event.</summary>
    public InputTransformer? InputTransformer { get; init; }

    public RetryPolicy? RetryPolicy { get; init; }

    /// <summary>The instances that a command runs on.</summary>
    public RunCommandParameters? RunCommandParameters { get; init; }

    /// <summary>Refused: there are no queues here.</summary>
    public DeadLetterConfig? DeadLetterConfig { get; init; }
}

/// <summary>A template, and the paths of the parts that it names.</summary>
public sealed record InputTransformer(IReadOnlyDictionary<string, string>? InputPathsMap, string InputTemplate);

/// <summary>Instances by id (key <c>InstanceIds</c>) or by tag (key <c>tag:NAME</c>).</summary>
public sealed record RunCommandParameters(IReadOnlyList<RunCommandTarget> RunCommandTargets);

/// <summary>One choice of instances.</summary>
public sealed record RunCommandTarget(string Key, IReadOnlyList<string> Values);

/// <summary>The queue for events that could not be delivered.</summary>
public sealed record DeadLetterConfig(string? Arn);

/// <summary>How often and how long a delivery is tried again.</summary>
public sealed record RetryPolicy(int? MaximumRetryAttempts, int? MaximumEventAgeInSeconds);
