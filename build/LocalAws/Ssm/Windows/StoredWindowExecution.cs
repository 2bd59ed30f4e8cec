namespace LocalAws.Ssm.Windows;

/// <summary>An opening of a window as it is kept.</summary>
internal sealed record StoredWindowExecution(string Id, string WindowId, DateTimeOffset Started, string Status, string? Details)
{
    public DateTimeOffset? Ended { get; init; }

    public IReadOnlyList<StoredTaskExecution> Tasks { get; init; } = [];

    public bool IsRunning => Status is "PENDING" or "IN_PROGRESS" or "CANCELLING";

    /// <exception cref="Kernel.AwsException">DoesNotExistException.</exception>
    public StoredTaskExecution Task(string id) => Tasks.FirstOrDefault(each => each.Id == id) ?? throw WindowErrors.NotThere("Task execution", id);
}

/// <summary>A task of an opening: a command for each of its targets.</summary>
internal sealed record StoredTaskExecution(string Id, StoredWindowTask Task, DateTimeOffset Started, string Status, string? Details)
{
    public DateTimeOffset? Ended { get; init; }

    public IReadOnlyList<StoredTaskInvocation> Invocations { get; init; } = [];
}

/// <summary>A command that a task sent.</summary>
/// <param name="WindowTargetId">Null for instances that the task names itself.</param>
internal sealed record StoredTaskInvocation(string Id, string CommandId, string? WindowTargetId, string? OwnerInformation);
