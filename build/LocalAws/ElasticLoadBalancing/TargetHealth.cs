namespace LocalAws.ElasticLoadBalancing;

/// <summary>How a target stands, in Elastic Load Balancing's states, reasons and words.</summary>
public sealed record TargetHealth(string State, string? Reason, string? Description)
{
    /// <summary>Registered, and not checked yet.</summary>
    public static TargetHealth Registering { get; } = new("initial", "Elb.RegistrationInProgress", "Target registration is in progress");

    /// <summary>Requests go to it.</summary>
    public static TargetHealth Healthy { get; } = new("healthy", null, null);

    /// <summary>No listener forwards to its group.</summary>
    public static TargetHealth NotInUse { get; } = new("unused", "Target.NotInUse", "Target group is not configured to receive traffic from the load balancer");

    /// <summary>It is no target of the group.</summary>
    public static TargetHealth NotRegistered { get; } = new("unused", "Target.NotRegistered", "Target is not registered to the target group");

    /// <summary>It answers the requests that it has, and gets no new one.</summary>
    public static TargetHealth Draining { get; } = new("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress");

    /// <summary>The instance is stopped or gone.</summary>
    public static TargetHealth Stopped { get; } = new("unused", "Target.InvalidState", "Target is in the stopped state");
}
