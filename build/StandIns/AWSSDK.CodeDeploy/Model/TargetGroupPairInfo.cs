namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TargetGroupPairInfo</c>.</summary>
public partial class TargetGroupPairInfo
{
    public List<TargetGroupInfo>? TargetGroups { get; set; }

    public TrafficRoute? ProdTrafficRoute { get; set; }

    public TrafficRoute? TestTrafficRoute { get; set; }
}
