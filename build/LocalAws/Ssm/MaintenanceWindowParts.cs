using System.Text.Json;

namespace LocalAws.Ssm;

/// <summary>What a task of a window is run with.</summary>
public sealed record MaintenanceWindowTaskInvocationParameters(MaintenanceWindowRunCommandParameters? RunCommand, JsonElement? Automation, JsonElement? StepFunctions, JsonElement? Lambda);

/// <summary>A command's parameters.</summary>
public sealed record MaintenanceWindowRunCommandParameters
{
    public string? Comment { get; init; }

    public JsonElement? CloudWatchOutputConfig { get; init; }

    public string? DocumentHash { get; init; }

    public string? DocumentHashType { get; init; }

    public string? DocumentVersion { get; init; }

    public JsonElement? NotificationConfig { get; init; }

    public string? OutputS3BucketName { get; init; }

    public string? OutputS3KeyPrefix { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters { get; init; }

    public string? ServiceRoleArn { get; init; }

    public int? TimeoutSeconds { get; init; }
}

/// <summary>A property and its values.</summary>
public sealed record MaintenanceWindowFilter(string? Key, IReadOnlyList<string>? Values)
{
    /// <summary>Whether all filters let something pass whose properties these are.</summary>
    /// <exception cref="Kernel.AwsException">ValidationException: a key that is not among them.</exception>
    internal static bool Pass(IReadOnlyList<MaintenanceWindowFilter>? filters, params (string Key, string? Value)[] known) => (filters ?? []).All(filter =>
        known.Any(each => each.Key == filter.Key)
            ? known.Any(each => each.Key == filter.Key && filter.Values?.Contains(each.Value ?? "") == true)
            : throw SsmErrors.Invalid($"LocalAws does not implement the filter {filter.Key} here."));
}
