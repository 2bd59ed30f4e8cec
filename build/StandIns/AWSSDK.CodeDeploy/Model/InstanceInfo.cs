namespace Amazon.CodeDeploy.Model;

public partial class InstanceInfo
{
    public string? InstanceName { get; set; }

    public string? IamSessionArn { get; set; }

    public string? IamUserArn { get; set; }

    public string? InstanceArn { get; set; }

    public DateTime? RegisterTime { get; set; }

    public DateTime? DeregisterTime { get; set; }

    public List<Tag>? Tags { get; set; }
}
