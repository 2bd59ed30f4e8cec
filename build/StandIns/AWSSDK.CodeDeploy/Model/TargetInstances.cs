namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TargetInstances</c>.</summary>
public partial class TargetInstances
{
    public List<EC2TagFilter>? TagFilters { get; set; }

    public List<string>? AutoScalingGroups { get; set; }

    public EC2TagSet? Ec2TagSet { get; set; }
}
