using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TargetGroupPairInfo : ExtensibleShape
{
    public List<TargetGroupInfo>? TargetGroups { get; set; }

    public TrafficRoute? ProdTrafficRoute { get; set; }

    public TrafficRoute? TestTrafficRoute { get; set; }
}
