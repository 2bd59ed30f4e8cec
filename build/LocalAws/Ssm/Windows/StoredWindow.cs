namespace LocalAws.Ssm.Windows;

/// <summary>A maintenance window as it is kept, with its targets and tasks.</summary>
internal sealed record StoredWindow
{
    public required string Id { get; init; }

    public required WindowSettings Settings { get; init; }

    public bool Enabled { get; init; } = true;

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Modified { get; init; }

    /// <summary>When it opened last, or was made or changed: the next time comes after it, and rates count from it.</summary>
    public required DateTimeOffset Scheduled { get; init; }

    public string? ClientToken { get; init; }

    public Dictionary<string, string> Tags { get; init; } = [];

    public IReadOnlyList<StoredWindowTarget> Targets { get; init; } = [];

    public IReadOnlyList<StoredWindowTask> Tasks { get; init; } = [];

    /// <exception cref="Kernel.AwsException">DoesNotExistException.</exception>
    public StoredWindowTarget Target(string id) => Targets.FirstOrDefault(each => each.Id == id) ?? throw WindowErrors.NotThere("Maintenance window target", id);

    /// <exception cref="Kernel.AwsException">DoesNotExistException.</exception>
    public StoredWindowTask Task(string id) => Tasks.FirstOrDefault(each => each.Id == id) ?? throw WindowErrors.NotThere("Maintenance window task", id);
}

/// <summary>What a window is made with; dates are ISO 8601, lengths are hours.</summary>
internal sealed record WindowSettings(
    string Name, string? Description, string? StartDate, string? EndDate, string Schedule, string? Timezone, int? Offset, int Duration, int Cutoff, bool AllowUnassociatedTargets);

/// <summary>Instances of a window.</summary>
internal sealed record StoredWindowTarget(string Id, IReadOnlyList<Target> Targets, string? OwnerInformation, string? Name, string? Description, string? ClientToken);

/// <summary>A command of a window; smaller priorities are first.</summary>
internal sealed record StoredWindowTask(
    string Id, string Document, IReadOnlyList<Target> Targets, string? ServiceRoleArn, MaintenanceWindowRunCommandParameters Command, int Priority, string MaxConcurrency, string MaxErrors,
    string? Name, string? Description, string CutoffBehavior, string? ClientToken);
