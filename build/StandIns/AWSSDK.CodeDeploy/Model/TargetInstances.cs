namespace Amazon.CodeDeploy.Model;

public partial class TargetInstances
{
    public List<EC2TagFilter>? TagFilters { get; set; }

    public List<string>? AutoScalingGroups { get; set; }

    public EC2TagSet? Ec2TagSet { get; set; }
}
