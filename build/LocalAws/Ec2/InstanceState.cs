namespace LocalAws.Ec2;

/// <summary>State of an instance: its code and name.</summary>
public sealed record InstanceState(int Code, string Name)
{
    /// <summary>Being started.</summary>
    public static InstanceState Pending { get; } = new(0, "pending");

    /// <summary>In use.</summary>
    public static InstanceState Running { get; } = new(16, "running");

    /// <summary>Being terminated.</summary>
    public static InstanceState ShuttingDown { get; } = new(32, "shutting-down");

    /// <summary>Gone; shown for an hour.</summary>
    public static InstanceState Terminated { get; } = new(48, "terminated");

    /// <summary>Being stopped.</summary>
    public static InstanceState Stopping { get; } = new(64, "stopping");

    /// <summary>Without processes; its files are kept.</summary>
    public static InstanceState Stopped { get; } = new(80, "stopped");
}
