namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>LoadBalancerInfo</c>.</summary>
public partial class LoadBalancerInfo
{
    public List<ELBInfo>? ElbInfoList { get; set; }

    public List<TargetGroupInfo>? TargetGroupInfoList { get; set; }

    public List<TargetGroupPairInfo>? TargetGroupPairInfoList { get; set; }
}
