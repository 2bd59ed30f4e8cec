using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class LoadBalancerInfo : ExtensibleShape
{
    public List<ELBInfo>? ElbInfoList { get; set; }

    public List<TargetGroupInfo>? TargetGroupInfoList { get; set; }

    public List<TargetGroupPairInfo>? TargetGroupPairInfoList { get; set; }
}
