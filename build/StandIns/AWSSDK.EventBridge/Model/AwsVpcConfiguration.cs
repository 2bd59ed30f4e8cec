namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>AwsVpcConfiguration</c>.</summary>
public partial class AwsVpcConfiguration
{
    /// <summary>Required.</summary>
    public List<string>? Subnets { get; set; }

    public List<string>? SecurityGroups { get; set; }

    public AssignPublicIp? AssignPublicIp { get; set; }
}
