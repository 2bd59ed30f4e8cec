namespace Amazon.AutoScaling.Model;

public partial class MixedInstancesPolicy
{
    public LaunchTemplate? LaunchTemplate { get; set; }

    public InstancesDistribution? InstancesDistribution { get; set; }
}
