namespace LocalAws.AutoScaling;

/// <summary>An Auto Scaling group as it is stored.</summary>
public sealed record GroupDocument
{
    /// <summary>What is shown, but for its instances.</summary>
    public required AutoScalingGroup Group { get; init; }

    /// <summary>Its instances in every state.</summary>
    public IReadOnlyList<GroupInstance> Instances { get; init; } = [];

    /// <summary>Its lifecycle hooks.</summary>
    public IReadOnlyList<LifecycleHook> Hooks { get; init; } = [];

    /// <summary>It was deleted by force, and goes once its instances are gone.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Its name.</summary>
    public string Name => Group.AutoScalingGroupName;

    /// <summary>The group as it is shown.</summary>
    public AutoScalingGroup Shown() => Group with { Instances = [.. Instances.Select(each => each.Shown())], Status = IsDeleted ? "Delete in progress" : null };

    /// <summary>The group with an instance changed.</summary>
    public GroupDocument With(GroupInstance changed) => this with { Instances = [.. Instances.Select(each => each.Id == changed.Id ? changed : each)] };

    /// <summary>Whether a process is suspended.</summary>
    public bool Suspends(string process) => Group.SuspendedProcesses.Any(each => each.ProcessName == process);
}

/// <summary>An instance of a group as it is stored.</summary>
public sealed record GroupInstance
{
    /// <summary>E.g. <c>i-0123456789abcdef0</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its type.</summary>
    public string? InstanceType { get; init; }

    /// <summary>Its zone.</summary>
    public required string Zone { get; init; }

    /// <summary>Lifecycle state (Auto Scaling User Guide, "Amazon EC2 Auto Scaling instance lifecycle").</summary>
    public required string State { get; init; }

    /// <summary><c>Healthy</c> or <c>Unhealthy</c>.</summary>
    public string Health { get; init; } = "Healthy";

    /// <summary>Not chosen when the group gets smaller.</summary>
    public bool IsProtected { get; init; }

    /// <summary>The launch template and version that it was made from.</summary>
    public LaunchTemplateSpecification? LaunchTemplate { get; init; }

    /// <summary>When it came to the group.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The activity that it is in.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The hook that it waits for.</summary>
    public string? Hook { get; init; }

    /// <summary>Token of the lifecycle action that it waits for.</summary>
    public string? Token { get; init; }

    /// <summary>When the hook's default result holds.</summary>
    public DateTimeOffset? WaitUntil { get; init; }

    /// <summary>Hooks of its present transition that it has behind it.</summary>
    public IReadOnlyList<string> HooksDone { get; init; } = [];

    /// <summary>Whether it counts: it is in service, or on its way there.</summary>
    public bool Counts => State is "InService" || State.StartsWith("Pending", StringComparison.Ordinal);

    /// <summary>Its state in Auto Scaling's own words: that it has drained is known here alone.</summary>
    public string ShownState => State == "Terminating:Drained" ? "Terminating" : State;

    /// <summary>The instance as it is shown with its group.</summary>
    public Instance Shown() => new(Id, InstanceType, Zone, ShownState, Health, LaunchTemplate, IsProtected);
}
