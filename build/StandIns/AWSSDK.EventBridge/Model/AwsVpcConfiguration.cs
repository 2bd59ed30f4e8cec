using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class AwsVpcConfiguration : ExtensibleShape
{
    /// <summary>Required.</summary>
    public List<string>? Subnets { get; set; }

    public List<string>? SecurityGroups { get; set; }

    public AssignPublicIp? AssignPublicIp { get; set; }
}
