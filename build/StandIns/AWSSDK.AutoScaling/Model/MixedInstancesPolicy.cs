namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>MixedInstancesPolicy</c>.</summary>
public partial class MixedInstancesPolicy
{
    public LaunchTemplate? LaunchTemplate { get; set; }

    public InstancesDistribution? InstancesDistribution { get; set; }
}
